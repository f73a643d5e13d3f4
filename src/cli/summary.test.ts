import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallAnalysis, smallDocument, smallRelation, smallStatement } from '../../test/small-analysis.ts';
import { summary } from './summary.ts';

const one = smallDocument('one.txt', 'The gates were open.');
const two = smallDocument('two\u001b[31m.txt', 'The gates were shut.');
const a = { ...smallStatement(one, 'The gates were open.'), speaker: 'e' };
const b = smallStatement(two, 'The gates were shut.');
const side = ({ id, quote }: typeof b, times = 1) => ({
  label: quote,
  labelledBy: id,
  statements: Array(times).fill(id),
});

test('a summary tells totals, points, sides, and who says what where', () => {
  const text = summary(
    smallAnalysis({
      documents: [one, two],
      statements: [a, b],
      relations: [smallRelation('contradicts', a, b)],
      entities: [{ kind: 'person', id: 'e', name: 'The miller', role: null, aliases: [], mentions: [] }],
      points: [
        { kind: 'point', id: 'p', label: a.quote, labelledBy: a.id, status: 'disputed', sides: [side(a), side(b, 8)] },
      ],
    }),
  );
  assert.match(text, /^2 documents, 2 statements, 1 relation, 1 point\n/);
  assert.match(
    text,
    /1\. “The gates were open\.” \(disputed\)\n {3}A\n {5}The miller, in one\.txt:\n {7}“The gates were open\.”\n {3}B\n {5}speaker not stated, in two\uFFFD\[31m\.txt:/,
  );
  assert.match(text, /and 3 more/);
});

test('nothing found is said in figures', () => {
  assert.equal(summary(smallAnalysis({})), '0 documents, 0 statements, 0 relations, 0 points\n');
});
