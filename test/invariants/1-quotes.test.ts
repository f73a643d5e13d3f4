import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { StatementMark } from '../../src/2-mark/index.ts';
import { type Analysis, analyze } from '../../src/analyze.ts';
import { caseExport, checkExport } from '../../src/export/index.ts';
import { cut } from '../../src/text/span.ts';
import { type Pipeline, pipeline } from '../pipeline.ts';
import { sampleSources, sourceOf } from '../sources.ts';

let rooms: Pipeline;
let analysis: Analysis;
before(async () => {
  rooms = await pipeline();
  analysis = await rooms.run(
    sampleSources('public-wire-14-may.html', 'kaldmoor-today-14-may.html', 'northbank-ledger-15-may.html'),
  );
});

test('every quote is what its spans cut from the stored text', () => {
  assert.ok(analysis.statements.length > 30);
  const texts = new Map(analysis.documents.map(({ id, text }) => [id, text]));
  for (const { document, content, quote } of analysis.statements) {
    assert.equal(quote, cut(texts.get(document) ?? '', content));
    assert.notEqual(quote.trim(), '');
  }
  assert.deepEqual(checkExport(caseExport(analysis)), []);
});

test('every label of a point or side is a statement in its own words', () => {
  assert.ok(analysis.points.length > 0);
  const quotes = new Map(analysis.statements.map(({ id, quote }) => [id, quote]));
  for (const { label, labelledBy } of analysis.points.flatMap(point => [point, ...point.sides])) {
    const quote = quotes.get(labelledBy);
    assert.ok(quote !== undefined);
    // A label may be cut short, never reworded.
    assert.ok(quote.includes(label.replace(/ ?…$/, '')), label);
  }
});

test('the words that decided something lie in the text, and so does whoever is named', () => {
  const texts = new Map(analysis.documents.map(({ id, text }) => [id, text]));
  for (const { document, cue, source, negation, hedge } of analysis.statements) {
    const length = texts.get(document)?.length ?? 0;
    for (const [start, end] of [...cue, ...source, ...negation, ...hedge])
      assert.ok(0 <= start && start < end && end <= length);
  }
  for (const { mentions } of analysis.entities) {
    for (const { document, start, end } of mentions)
      assert.ok(start < end && end <= (texts.get(document)?.length ?? 0));
  }
});

const PLANTED: Readonly<Record<string, (length: number) => readonly (readonly [number, number])[]>> = {
  'past the end of the text': length => [[length - 3, length + 20]],
  'before its start': () => [[-5, 4]],
  'with its end before its start': () => [[9, 3]],
  'of no words': () => [],
  'between the halves of one character': () => [[0, 5]],
};
for (const [what, spans] of Object.entries(PLANTED)) {
  test(`a statement ${what} is listed as rejected and shown nowhere else`, async () => {
    //             0123456
    const text =
      'Note🌊s. The mayor of Selden said that the bridge was closed on Monday. Nobody was hurt, the police said.';
    const source = sourceOf('note.txt', text);
    const clean = await analyze([source], rooms.heads);
    const planted = await analyze([source], rooms.heads, {
      marker: async (document, heads, make) => {
        const marks = await make(document, heads);
        const bad: StatementMark = {
          content: spans(document.text.length),
          cue: [],
          source: [],
          kind: 'own',
          polarity: 'affirms',
          negation: [],
          certainty: 'certain',
          hedge: [],
          within: null,
          block: 0,
          score: 1,
        };
        return { ...marks, statements: [...marks.statements, bad] };
      },
    });
    assert.deepEqual(planted.statements, clean.statements);
    assert.equal(planted.rejected.length, clean.rejected.length + 1);
    assert.equal(planted.rejected[0]?.document, planted.documents[0]?.id);
    assert.deepEqual(checkExport(caseExport(planted)), []);
  });
}
