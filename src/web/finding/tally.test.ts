import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SideView, StatementLine } from '../../serve/contract.ts';
import { originMarks, tallyInWords } from './tally.ts';

const line = (statement: string, ...copies: readonly string[]) => ({
  statement,
  notes: [],
  copies: copies.map(copy => ({ statement: copy, relation: 'r' })),
});
const origin = (id: string) => ({ id, label: id, kind: 'speaker' as const });
const side = (groups: SideView['groups']) => ({ groups }) as SideView;
const firstHand = new Map([['s1', { firstHand: true } as StatementLine]]);

test('an origin is one mark however often it speaks, copies and all', () => {
  const groups = [
    { origin: origin('o1'), lines: [line('s1'), line('s2', 's3', 's4')] },
    { origin: origin('o2'), lines: [line('s5')] },
    { origin: origin('o1'), lines: [line('s6')] },
    { origin: null, lines: [line('s7')] },
  ];
  assert.deepEqual(originMarks(side(groups), firstHand), [
    { times: 5, isFirstHand: true },
    { times: 1, isFirstHand: false },
  ]);
});

test('the words say what the marks show, and never count what is not stated', () => {
  const own = { times: 1, isFirstHand: true };
  const relayed = { times: 2, isFirstHand: false };
  assert.equal(
    tallyInWords([own, relayed, relayed], 1),
    'at least 3 origins, 1 of them first-hand; 1 statement does not say where it comes from',
  );
  assert.equal(tallyInWords([relayed], 0), '1 origin, none first-hand');
  assert.equal(tallyInWords([own], 0), '1 origin, first-hand');
  assert.equal(tallyInWords([], 2), 'at least 0 origins; 2 statements do not say where they come from');
});
