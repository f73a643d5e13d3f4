import assert from 'node:assert/strict';
import { test } from 'node:test';
import { features } from './features.ts';
import { pairOf, sideOf } from './pair.fixture.ts';

const rows = (...pair: Parameters<typeof pairOf>) =>
  Object.fromEntries(features(pairOf(...pair)).map(({ name, a, b, is }) => [name, `${a} | ${is} | ${b}`]));

test('each feature says what it is on either side, and whether it is the same', () => {
  const found = rows(
    sideOf({ polarity: 'denies', kind: 'direct' }, { negation: ['No'], about: '2031-06-01' }),
    sideOf(
      { said: '2031-06-09', certainty: 'probable' },
      { hedge: ['probably'], about: '2031-06-01T21:00', aboutWords: ['at nine'] },
    ),
  );
  assert.deepEqual(found, {
    Speaker: 'Mats Orre | same | Mats Orre',
    Said: '3 June 2031 | differs | 9 June 2031, 6 days later',
    About: '1 June 2031 | same | “at nine”: 1 June 2031, 21:00',
    Polarity: 'denies: “No” | differs | affirms',
    Certainty: 'no hedging words | differs | probable: “probably”',
    Kind: 'direct quote | differs | reported',
    Origin: 'Mats Orre | same | Mats Orre',
  });
});

test('what is not known is neither the same nor different', () => {
  const found = rows(
    sideOf({ speaker: null, said: null }, { origin: null }),
    sideOf({ kind: 'own', speaker: null, via: [{ id: 'x', name: 'OPW', role: null }] }, { aboutWords: ['about ten'] }),
    { ordered: null },
  );
  assert.equal(found.Speaker, 'not stated who | not known | Courier, its own sentence');
  assert.equal(found.Said, 'not known when | not known | 3 June 2031');
  assert.equal(found.About, 'no time given | not known | “about ten”: of which day is not clear');
  assert.equal(found.Origin, 'not stated | not known | Mats Orre, by way of OPW');
});
