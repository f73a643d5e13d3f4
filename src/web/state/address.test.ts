import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Address, atWords, formatAddress, PEOPLE, POINTS, parseAddress, SEARCH } from './address.ts';

const read = (path: string) => parseAddress(new URL(path, 'http://127.0.0.1/'));

test('an address is read back as it was written', () => {
  const addresses: readonly Address[] = [
    POINTS,
    { ...POINTS, show: ['disputed', 'denied'], open: 'p/1' },
    {
      ...POINTS,
      query: 'bolt',
      order: 'newest',
      from: '2031-06',
      facets: { speaker: ['a', 'b'], outlet: [], place: [] },
    },
    atWords(null, null),
    atWords('d1', null, 'all'),
    atWords('d 1', 's#1/é', 'rejected'),
    atWords('d1', null, 'main', [120, 126]),
    { screen: 'statement', statement: 's1' },
    { ...SEARCH, query: 'gate & "order" 100%' },
    SEARCH,
    {
      ...SEARCH,
      in: 'passages',
      order: 'date',
      to: '2031-06-04',
      facets: { ...SEARCH.facets, outlet: ['Courier, Sollen', '100 % news', 'a%2Cb'], first: ['yes'] },
    },
    PEOPLE,
    { ...PEOPLE, query: 'fal', kind: 'person', who: 'e1' },
    { screen: 'review', of: 'all' },
    { screen: 'review', of: 'relations' },
    { screen: 'history', shown: 'all' },
    { screen: 'history', shown: 'rejected' },
    { screen: 'import' },
  ];
  for (const address of addresses) assert.deepEqual(read(formatAddress('marrow falls', address)), address);
});

test('addresses are those that people were promised', () => {
  assert.equal(
    formatAddress('falls', { ...POINTS, show: ['disputed', 'denied'] }),
    '/c/falls/points?show=disputed,denied',
  );
  assert.equal(formatAddress('falls', atWords('d', 's')), '/c/falls/doc/d#s:s');
});

test('what is not known is said to be so, and a filter that is not known is left out', () => {
  for (const path of [
    '/',
    '/c',
    '/c/falls',
    '/c/falls/weigh',
    '/c/falls/points/1',
    '/c/falls/s',
    '/x/falls/points',
    '/c/falls/doc/d/e',
  ]) {
    assert.equal(read(path).screen, 'unknown', path);
  }
  assert.deepEqual(read('/c/falls/points?show=nonsense,agreed'), { ...POINTS, show: ['agreed'] });
  assert.deepEqual(read('/c/falls/search?kind=&from=yesterday&in=all&order=up'), SEARCH);
  for (const hash of ['other', 'at:9-3', 'at:-1-3', 'at:1-9999999999'])
    assert.deepEqual(read(`/c/falls/doc/%E0%A4%A?marks=x#${hash}`), atWords('%E0%A4%A', null), hash);
});
