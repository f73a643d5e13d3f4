import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut } from '../text/span.ts';
import { resolve } from './index.ts';
import { marked } from './marked.fixture.ts';

const made = [
  marked(
    '[s:Vessia’s defence minister [p:Hanno Tarn]] [c:said] [x:the dam held]. [s2:He] [c2:added] [x2:that it leaked].',
    { name: 'a.txt', publisher: 'Public Wire', published: '2031-04-02' },
  ),
  marked('[s:Minister [p:Tarn]] [c:denied] [x:the dam leaked].\n[s:Residents] [c:said] [x:it roared].', {
    name: 'b.txt',
  }),
  marked('@[t:HANNO TARN] says: The dam held all night.\n@[t:ILSE MARRAND]: It did not hold.', {
    name: 'c.txt',
    authors: ['Ada Quill'],
  }),
];
const all = resolve(
  made.map(one => one.document),
  made.map(one => one.marks),
);

test('the order in which documents come changes nothing', () => {
  for (const order of [
    [2, 1, 0],
    [1, 2, 0],
    [0, 2, 1],
  ]) {
    const picked = order.map(index => made[index] as (typeof made)[number]);
    assert.deepEqual(
      resolve(
        picked.map(one => one.document),
        made.map(one => one.marks),
      ),
      all,
    );
  }
});

test('every quote is cut from its spans, every id is there, every mention lies in its text', () => {
  const ids = new Set(all.entities.map(entity => entity.id));
  assert.equal(ids.size, all.entities.length);
  assert.equal(new Set(all.statements.map(one => one.id)).size, all.statements.length);
  for (const one of all.statements) {
    const { document } = made.find(account => account.document.id === one.document) as (typeof made)[number];
    assert.equal(one.quote, cut(document.text, one.content));
    for (const id of [
      ...one.relay,
      ...(one.together ?? []),
      ...(one.cites ?? []),
      ...(one.speaker === null ? [] : [one.speaker]),
    ])
      assert.ok(ids.has(id));
    assert.notEqual(one.speakerWhy.text, '');
  }
  for (const entity of all.entities) {
    for (const mention of entity.mentions) {
      const { document } = made.find(account => account.document.id === mention.document) as (typeof made)[number];
      assert.ok(mention.start >= 0 && mention.end <= document.text.length && mention.start < mention.end);
    }
    for (const alias of entity.aliases) assert.notEqual(alias.why, '');
  }
});

test('one person over three accounts, with role, aliases and all places, pronouns included', () => {
  const tarn = all.entities.filter(entity => entity.name === 'Hanno Tarn');
  assert.equal(tarn.length, 1);
  assert.equal(tarn[0]?.role, 'Vessia’s defence minister');
  assert.deepEqual(
    tarn[0]?.aliases.map(alias => alias.text),
    ['Tarn'],
  );
  assert.equal(tarn[0]?.mentions.length, 4);
});

test('an entity’s id is that of its name, whatever else is in the case', () => {
  const alone = resolve([made[2]?.document as never], [made[2]?.marks as never]);
  const find = (resolved: typeof all) => resolved.entities.find(entity => entity.name === 'Hanno Tarn')?.id;
  assert.equal(find(alone), find(all));
});

test('what comes out is frozen', () => {
  assert.throws(() => (all.statements as unknown as unknown[]).push(1), TypeError);
  assert.throws(() => Object.assign(all.entities[0] as object, { name: 'x' }), TypeError);
});

test('a case without documents, and a document without marks', () => {
  assert.deepEqual(resolve([], []), { kind: 'resolved', entities: [], times: [], statements: [] });
  assert.throws(() => resolve([made[0]?.document as never], []), RangeError);
});
