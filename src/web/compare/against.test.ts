import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against } from './against.ts';
import { pairOf, relationOf, sideOf } from './pair.fixture.ts';
import { whyFound } from './why.ts';

const shared = { a: [1, 2].map(start => ({ start, end: start + 1, look: 'same' as const, group: 0 })), b: [] };
const denying = sideOf({ polarity: 'denies' });

test('a sound relation has nothing against it', () => {
  assert.deepEqual(against(pairOf(denying, sideOf({}), { words: shared }), relationOf('reverses')), []);
});

test('what a careful reader would object is said', () => {
  const view = pairOf(
    sideOf({}, { about: '2031-06-01', hedge: ['perhaps'] }),
    sideOf(
      { certainty: 'possible', kind: 'question' },
      {
        about: '2031-06-04',
        hedge: ['might'],
        exact: false,
        speakerWhy: { code: 'pronoun', text: '“he” is Mats Orre.' },
      },
    ),
    { ordered: null },
  );
  const said = against(view, relationOf('reverses', { tier: 'possible' }));
  assert.deepEqual(said, [
    'It was found too weakly to build a point; it waits for a person.',
    'They speak of different times: 1 June 2031, 4 June 2031.',
    'The texts do not tell which of the two was said first.',
    'Both affirm something; the clash is in what they say, not in a “no”.',
    'They have no telling word in common.',
    'Who speaks in the later one was worked out: “he” is Mats Orre.',
    'The later one is hedged: “might”.',
    'The later one is a question.',
    'The words of the later one do not match the stored text.',
  ]);
});

test('that two agree is no second voice when both go back to one origin', () => {
  const view = pairOf(sideOf({}), sideOf({}), { words: shared });
  assert.deepEqual(against(view, relationOf('agrees')), [
    'Both go back to one origin, Mats Orre: this is not a second voice.',
  ]);
  assert.deepEqual(against(view, relationOf('agrees', { confidence: 0.55 }))[0], 'Its score is low: 0.55.');
});

test('reasons are sentences, what a model says stands last with its score', () => {
  const why = [
    { code: 'scorer', text: 'scorer: conflict 0.35' },
    { code: 'later', text: 'said later: 2031-06-03 before 2031-06-09' },
    { code: 'empty', text: '' },
  ];
  assert.deepEqual(whyFound({ why }), [
    { text: 'Said later: 3 June 2031 before 9 June 2031', score: null },
    { text: 'The trained scorer takes the two for a conflict', score: 0.35 },
  ]);
});
