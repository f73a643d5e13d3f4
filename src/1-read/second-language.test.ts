import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOne } from '../../test/read-one.ts';

const ENGLISH = [
  'The gates of the upper dam were open from ten in the evening, two people who worked there that night told the council on Monday.',
  'The ministry denies that forty people were missing in the valley that morning; it speaks of twelve, and has named none of them.',
  'Nobody rang, the keeper of the lower gate said. He saw the water come over the road, and he ran to the school to ring its bell.',
];
const FRENCH = [
  'Les vannes du barrage supérieur étaient ouvertes depuis dix heures du soir, ont dit lundi au conseil deux personnes qui y travaillaient cette nuit-là.',
  'Le ministère nie que quarante personnes aient disparu dans la vallée ce matin-là ; il parle de douze, et n’en a nommé aucune.',
  'Personne n’a appelé, a dit le gardien de la vanne inférieure. Il a vu l’eau passer sur la route, et il a couru sonner la cloche de l’école.',
];
const ARABIC = [
  'كانت بوابات السد الأعلى مفتوحة منذ الساعة العاشرة مساء، هذا ما قاله يوم الاثنين للمجلس شخصان كانا يعملان هناك في تلك الليلة.',
  'تنفي الوزارة أن يكون أربعون شخصا قد فقدوا في الوادي ذلك الصباح، وتتحدث عن اثني عشر شخصا ولم تذكر اسم أي منهم.',
];

const page = (...parts: readonly string[]) =>
  new TextEncoder().encode(
    `<!doctype html><title>Dam</title><main><h1>The night at the dam</h1>${parts.join('')}</main>`,
  );
const paragraphs = (words: readonly string[]) => words.map(some => `<p>${some}</p>`).join('');
const kinds = async (bytes: Uint8Array, name = 'a.html') => {
  const document = await readOne(name, bytes);
  return { document, kinds: document.blocks.map(({ kind }) => kind) };
};

test('an article given twice is read in the language whose statements are found, whichever comes first', async () => {
  const heading = '<h2>La nuit au barrage</h2>';
  const second = await kinds(page(paragraphs(ENGLISH), heading, paragraphs(FRENCH)));
  assert.deepEqual(second.kinds, ['title', ...ENGLISH.map(() => 'paragraph'), 'chrome', ...FRENCH.map(() => 'chrome')]);
  assert.equal(second.document.language, 'en');
  const [warning] = second.document.warnings;
  assert.equal(second.document.warnings.length, 1);
  assert.equal(warning?.code, 'language-unsupported');
  assert.match(warning?.message ?? '', /another language \(fr\) than the account \(en\)/);
  const place = second.document.text.slice(warning?.start, warning?.end);
  assert.ok(place.startsWith('La nuit') && place.endsWith('de l’école.'));

  const first = await kinds(page(paragraphs(FRENCH), paragraphs(ENGLISH)));
  assert.deepEqual(first.kinds.slice(1), [...FRENCH.map(() => 'chrome'), ...ENGLISH.map(() => 'paragraph')]);
  assert.equal(first.document.language, 'en');
});

test('paragraph by paragraph, in another script, and in a text file too', async () => {
  const turns = ARABIC.flatMap((words, i) => [ENGLISH[i] ?? '', words]);
  assert.deepEqual((await kinds(page(paragraphs(turns)))).kinds.slice(1), [
    'paragraph',
    'chrome',
    'paragraph',
    'chrome',
  ]);
  const text = new TextEncoder().encode([...ENGLISH, ...FRENCH].join('\n\n'));
  assert.deepEqual((await kinds(text, 'a.txt')).kinds, [
    ...ENGLISH.map(() => 'paragraph'),
    ...FRENCH.map(() => 'chrome'),
  ]);
});

test('words quoted in another language stay in the account', async () => {
  const quoted = await kinds(page(paragraphs([...ENGLISH, `“${FRENCH[1]}”`, ...ENGLISH.slice(1)])));
  assert.ok(!quoted.kinds.includes('chrome'));
  assert.deepEqual(quoted.document.warnings, []);
});

test('an interview in two languages stays whole', async () => {
  const turns = FRENCH.flatMap((words, i) => [`ANA ODE: ${ENGLISH[i]}`, `TOM REYN: ${words}`]);
  assert.deepEqual([...new Set((await kinds(page(paragraphs(turns)))).kinds.slice(1))], ['turn']);
});

test('an account in a language whose statements are not found is one account', async () => {
  const french = await kinds(page(paragraphs(FRENCH)));
  assert.ok(!french.kinds.includes('chrome'));
  assert.equal(french.document.language, 'fr');
});
