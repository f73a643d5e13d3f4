import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claims } from './claim.ts';
import { keptOut } from './eligible.ts';
import { given, type Line } from './given.fixture.ts';

const why = (line: Line) => {
  const { documents, resolved } = given([{ name: 'The Weir', lines: [line] }]);
  return claims(documents, resolved).map(keptOut)[0];
};

test('what claims nothing is kept out, with its reason', () => {
  assert.equal(why({ text: 'Who opened the gates of the dam?' }), 'question');
  assert.equal(why({ text: 'Leave the valley before dark', kind: 'directive' }), 'directive');
  assert.equal(why({ text: 'If the gates were opened, the town was warned' }), 'condition');
  assert.equal(why({ text: 'The town would have been warned by the crew' }), 'condition');
  assert.equal(why({ text: 'Had an order been given, it would stand in the book' }), 'condition');
  assert.equal(why({ text: 'I cannot tell you who opened the gates of the dam' }), 'ignorance');
  assert.equal(why({ text: 'It was not known who had opened the gates' }), 'ignorance');
  assert.equal(why({ text: 'A hard night' }), 'fragment');
  assert.equal(why({ text: 'Ministers of the state often are not.' }), 'fragment');
});

test('what a cue turns in a way of its own is not compared by its words alone', () => {
  const by = 'Ada Ode';
  assert.equal(why({ text: 'Ada Ode {downplayed} [the risk of another flood]', by }), 'turned');
  assert.equal(why({ text: 'Ada Ode {warned} that [the dam was at risk of another flood]', by }), null);
  assert.equal(why({ text: 'Ada Ode {denied} [any risk of another flood]', by }), null);
});

test('claims are compared', () => {
  for (const text of [
    'The gates of the dam were opened',
    'He said that the gates would open at noon',
    'Nobody warned the town',
    'The water took the front of the shop as if it were bread',
    'The chain broke before three, if one follows the crew',
    'The crew had not opened the gates',
    'They did not open the gates of the dam',
  ])
    assert.equal(why({ text }), null, text);
});
