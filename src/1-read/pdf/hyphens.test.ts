import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLines, type Lexicon, lexiconOf } from './hyphens.ts';

const join = (above: string, below: string, lexicon: Lexicon) => joinLines([above, below], lexicon);

const none = lexiconOf([]);

test('a hyphen that splits a word of the file goes', () => {
  const known = lexiconOf(['The investigation began.']);
  assert.equal(join('of the inves-', 'tigation there', known), 'of the investigation there');
  assert.equal(join('of the inves-', 'tigators there', known), 'of the investigators there');
  assert.equal(join('of the invest\u00ad', 'ment there', none), 'of the investment there');
});

test('a hyphen that no other word speaks against stays', () => {
  assert.equal(join('in self-', 'defence', none), 'in self-defence');
  assert.equal(join('in self-', 'defence', lexiconOf(['the defence said', 'he himself'])), 'in self-defence');
  assert.equal(join('of policy-', 'makers', none), 'of policy-makers');
  assert.equal(join('a well-', 'known man', lexiconOf(['a well-known man'])), 'a well-known man');
  assert.equal(join('the Anglo-', 'Iranian firm', none), 'the Anglo-Iranian firm');
  assert.equal(join('in 2010-', '2012', none), 'in 2010-2012');
});

test('a file that breaks words breaks others too, but not at words of its own', () => {
  const breaks = lexiconOf([
    'the inves-',
    'tigation of the gov-',
    'ernment. The investigation',
    'and the government: labour',
  ]);
  assert.equal(join('accom-', 'modation', breaks), 'accommodation');
  assert.equal(join('labour-', 'intensive', breaks), 'labour-intensive');
});

test('what is no hyphen between letters joins with a space, or as it is', () => {
  assert.equal(join('the gates', 'were open', none), 'the gates were open');
  assert.equal(join('the gates -', 'all of them', none), 'the gates - all of them');
  assert.equal(join('the gates—', 'all of them', none), 'the gates—all of them');
  assert.equal(join('the gates', '—all of them', none), 'the gates—all of them');
  assert.equal(join('see https://example.org/a-', 'report', none), 'see https://example.org/a-report');
  assert.equal(join('水坝的', '闸门', none), '水坝的闸门');
});
