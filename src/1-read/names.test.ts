import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bylineNames, looksLikeName, sharesWords, startsAsByline } from './names.ts';

test('shapes of names', () => {
  for (const name of [
    'Jane Ode',
    'JANE ODE',
    'Piet van der Holm',
    'Ali al-Rashid',
    'Mary-Anne O’Dell',
    'J. R. Holm',
    'Zoë Brontë',
  ])
    assert.ok(looksLikeName(name), name);
  for (const line of [
    'Jane',
    'the gates',
    'Who Opened The Gates',
    'Vale Post Staff',
    'Gates open',
    'Jane Ode said so',
    'Rooms 2 and 3',
    '',
  ])
    assert.ok(!looksLikeName(line), line);
});

test('a byline gives its names without the trimmings', () => {
  assert.deepEqual(bylineNames('By JANE ODE in Marrow and Tom Brandt, Staff Writer | June 3, 2014'), [
    'JANE ODE',
    'Tom Brandt',
  ]);
  assert.deepEqual(bylineNames('Par Zoë Brontë'), ['Zoë Brontë']);
  assert.deepEqual(bylineNames('Written by Dr. Lena Orth'), ['Lena Orth']);
  assert.deepEqual(bylineNames('By Jane Ode March 18 at 3:57 PM Follow @janeode'), ['Jane Ode']);
  assert.deepEqual(bylineNames('By: Jane Ode Monday'), ['Jane Ode']);
  assert.deepEqual(bylineNames('Written by Jane Ode\nEdited by Tom Brandt'), ['Jane Ode']);
  assert.deepEqual(bylineNames('Our reporters'), []);
});

test('only a lead makes a line a byline', () => {
  assert.ok(startsAsByline('By Jane Ode'));
  assert.ok(!startsAsByline('Bystanders saw it'));
  assert.ok(!startsAsByline('Jane Ode'));
});

test('a headline shares words with its account, a name does not', () => {
  const vocabulary = new Set(['the', 'dam', 'was', 'opened']);
  assert.ok(sharesWords('Dam Opened', vocabulary));
  assert.ok(!sharesWords('Jane Ode', vocabulary));
});
