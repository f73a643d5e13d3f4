import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Address, formatAddress, PAIRS, parseAddress, SOURCES, TIMELINE } from './address.ts';

const read = (path: string) => parseAddress(new URL(path, 'http://127.0.0.1/'));

test('pairs, times and sources are read back as they were written', () => {
  const addresses: readonly Address[] = [
    PAIRS,
    { ...PAIRS, kinds: ['reverses', 'denies'], point: 'p1' },
    { ...PAIRS, pair: ['s1', 's2'], kinds: ['repeats'] },
    TIMELINE,
    {
      ...TIMELINE,
      points: ['p1', 'p2'],
      rows: 'points',
      selected: ['s1', 's2'],
      form: 'table',
      about: [-60, 60],
      said: [1, 2],
    },
    SOURCES,
    { ...SOURCES, point: 'p1', origin: 'o1', copy: ['d1', 'd2'], form: 'chart', all: true },
  ];
  for (const address of addresses) assert.deepEqual(read(formatAddress('marrow falls', address)), address);
});

test('their addresses are those that people were promised', () => {
  assert.equal(formatAddress('falls', { ...PAIRS, pair: ['s1', 's2'] }), '/c/falls/pair/s1~s2');
  assert.equal(
    formatAddress('falls', { ...TIMELINE, points: ['p1', 'p3'], selected: ['s1'], said: [10, 20] }),
    '/c/falls/timeline?points=p1,p3&sel=s1&said=10~20',
  );
  assert.equal(formatAddress('falls', { ...SOURCES, copy: ['d1', 'd2'] }), '/c/falls/sources?copy=d1~d2');
});

test('half a pair is no pair, and what a timeline cannot be asked is left out', () => {
  for (const path of ['pair', 'pair/a', 'pair/a~', 'pair/a~b~c', 'pairs/a', 'timeline/1', 'sources/1'])
    assert.equal(read(`/c/falls/${path}`).screen, 'unknown', path);
  assert.deepEqual(read('/c/falls/timeline?said=9~3&about=x~1&rows=none&as=pie'), TIMELINE);
  assert.deepEqual(read('/c/falls/sources?copy=d1&all=perhaps'), SOURCES);
});
