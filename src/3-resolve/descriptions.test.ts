import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolve } from './index.ts';
import { marked } from './marked.fixture.ts';
import { said } from './speakers.fixture.ts';

test('a role goes back to the last who held it, and only to one whom its words fit', () => {
  assert.deepEqual(
    said(`Defence minister [p:Hanno Tarn] met Interior Minister [p:Ilse Marrand].
      [s:The defence minister] [c:said] [x:all was well].
      [s1:The minister] [c1:said] [x1:it was not].
      [s1:The finance minister] [c1:said] [x1:she was away].`),
    [
      'all was well < Hanno Tarn (role)',
      'it was not < Hanno Tarn (role)',
      'she was away < The finance minister (unnamed)',
    ],
  );
});

test('a headline’s bare office is the one holder named later, and no one when there are two', () => {
  assert.equal(
    said('# [s:Minister]: [c:claims] [x:dam was safe]\nDefence minister [p:Hanno Tarn] came.')[0],
    'dam was safe < Hanno Tarn (role)',
  );
  assert.equal(
    said(
      '# [s:Minister]: [c:claims] [x:dam was safe]\nDefence minister [p:Hanno Tarn] met home minister [p:Ilse Marrand].',
    )[0],
    'dam was safe < Minister (unnamed)',
  );
});

test('unnamed sources: the same words are the same, one person with “a” is new each time, “the” goes back', () => {
  const { document, marks } = marked(`[s:Officials] [c:said] [x:it held].
    [s:Officials] [c:said] [x:it broke].
    [s:A resident] [c:said] [x:it leaked].
    [s:A resident] [c:said] [x:it roared].
    [s:The resident] [c:said] [x:it sang].
    [s:Two people familiar with the dam] [c:said] [x:it stood].`);
  const { statements } = resolve([document], [marks]);
  const [held, broke, leaked, roared, sang, stood] = statements.map(one => one.speaker);
  assert.equal(held, broke);
  assert.notEqual(leaked, roared);
  assert.equal(sang, roared);
  assert.equal(new Set([held, leaked, roared, stood]).size, 4);
});

test('organizations and those who govern a place speak; a ministry is taken up by its noun', () => {
  assert.deepEqual(
    said(`[s:[l:Vessia]’s [o:Foreign Ministry]] [c:said] [x:it held].
      [s:The ministry] [c:said] [x:it broke].
      [s:[l:Marrowfen]] [c:insists] [x:it stood].
      [s:The council] [c:said] [x:no].`),
    [
      'it held < Foreign Ministry (name)',
      'it broke < Foreign Ministry (role)',
      'it stood < Marrowfen (name)',
      'no < The council (unnamed)',
    ],
  );
});

test('an unnamed body is what it and they go on with', () => {
  assert.equal(
    said('The [o:Harbour Union] met. The panel sat all day. [s:It] [c:said] [x:it held].')[0],
    'it held < The panel (pronoun)',
  );
  assert.equal(
    said('The rescue service gave a figure. [s:They] [c:said] [x:it held].')[0],
    'it held < The rescue service (pronoun)',
  );
  assert.equal(
    said('The [o:Tarnish Front] met. [s:The armed group] [c:said] [x:it held].')[0],
    'it held < Tarnish Front (role)',
  );
  assert.equal(
    said('The [o:Tarnish Front] met. [s:The Vessian group] [c:said] [x:it held].')[0],
    'it held < The Vessian group (unnamed)',
  );
});
