import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentId } from '../text/hash.ts';
import { marked } from './marked.fixture.ts';
import { statementsOf } from './statements.ts';

function made(source: string) {
  const account = marked(source);
  const count = account.marks.statements.length;
  return {
    account,
    statements: statementsOf(account, {
      voices: Array.from({ length: count }, () => ({ figure: 0, why: { code: 'name', text: 'named' }, together: [] })),
      relays: Array.from({ length: count }, () => ({ links: [0], cites: [], evidence: [] })),
      times: [],
      ids: ['someone'],
    }),
  };
}

test('an id is that of the document and the places of the words', () => {
  const { account, statements } = made('“[d:It held,” [s:Tarn] [c:said], [d:“all night].”');
  const content = account.marks.statements[0]?.content.flat() ?? [];
  assert.equal(statements[0]?.id, contentId(account.document.id, ...content));
});

test('statements on the very same words have ids of their own', () => {
  const { statements } = made('[s1:Ode] [c1:said] [s2:Tarn] [c2:denied] [x1:[x2:it held]].');
  assert.equal(statements[0]?.quote, statements[1]?.quote);
  assert.notEqual(statements[0]?.id, statements[1]?.id);
});

test('a quote of several pieces joins them, and a nested statement points to its holder', () => {
  const { statements } = made('[s:Ode] [c:said] [x:that [s2:Tarn] [c2:knew] [x2:it held]].');
  assert.equal(statements[1]?.within, statements[0]?.id);
  assert.equal(statements[0]?.within, null);
  assert.equal(made('“[d:It held],” [s:Tarn] [c:said], “[d:all night].”').statements[0]?.quote, 'It held … all night');
});
