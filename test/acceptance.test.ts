import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Document } from '../src/1-read/index.ts';
import { type Analysis, analyze } from '../src/analyze.ts';
import { caseExport, checkExport } from '../src/export/index.ts';
import { loadHeads } from '../src/neural/index.ts';
import { sha256 } from '../src/text/hash.ts';
import { cut } from '../src/text/span.ts';
import { seedSources } from './sources.ts';

// Five real accounts on one question. They are no part of the repository, so nothing of their wording stands here.
const sources = seedSources();
const skip = sources === null ? 'the five accounts do not lie beside this checkout' : false;

/** Where each account ends and its page goes on, as a person who reads the file sees it. */
const TAILS: Readonly<Record<string, RegExp>> = {
  '001': /^Related Articles$/m,
  '002': /^\S+ in: /m,
  '003': /^Continue reading\b/m,
};

let analysis: Analysis;
before(async () => {
  if (sources) analysis = await analyze(sources, await loadHeads());
});

const documentOf = (number: string): Document => {
  const document = analysis.documents.find(({ name }) => name.startsWith(number));
  assert.ok(document, number);
  return document;
};
const statementsOf = ({ id }: Document) => analysis.statements.filter(({ document }) => document === id);

test('all five are read, and their export is valid', { skip }, () => {
  assert.deepEqual(analysis.failed, []);
  assert.equal(analysis.documents.length, 5);
  assert.deepEqual(checkExport(caseExport(analysis)), []);
  for (const document of analysis.documents) assert.ok(statementsOf(document).length >= 10, document.name);
});

test('every quote is true to the byte', { skip }, () => {
  for (const document of analysis.documents) {
    assert.equal(document.id, sha256(document.text));
    for (const { quote, content } of statementsOf(document)) {
      assert.deepEqual(Buffer.from(quote), Buffer.from(cut(document.text, content)));
    }
  }
});

test('no statement is made of the page around an account, nor of comments', { skip }, () => {
  for (const [number, tail] of Object.entries(TAILS)) {
    const document = documentOf(number);
    const from = document.text.search(tail);
    assert.ok(from > document.text.length / 2, `${number}: its tail is found`);
    const made = statementsOf(document).filter(({ content }) => content.some(([, end]) => end > from));
    assert.equal(made.length, 0, `${number}: ${made.length} statements of its tail`);
  }
  for (const { document, content } of analysis.statements) {
    const { blocks } = analysis.documents.find(({ id }) => id === document) ?? assert.fail();
    for (const [start, end] of content) {
      const around = blocks.filter(block => block.start < end && start < block.end);
      assert.ok(around.every(({ kind, hidden }) => kind !== 'chrome' && kind !== 'comment' && !hidden));
    }
  }
});

test('each turn of the transcript goes to the speaker whom its label names', { skip }, () => {
  const document = documentOf('004');
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name.toLowerCase()]));
  const labels = [...document.text.matchAll(/^[^\S\n]*([A-Z]{2,} [A-Z]{2,})(?: [a-z]+){0,2}:/gm)];
  assert.equal(labels.length, 12);
  assert.equal(new Set(labels.map(label => label[1])).size, 2);
  for (const [i, label] of labels.entries()) {
    const from = label.index + label[0].length;
    const to = labels[i + 1]?.index ?? document.text.length;
    const turns = statementsOf(document).filter(({ content: [first], kind, cue }) => {
      const inside = first !== undefined && first[0] >= from && first[0] < to;
      return inside && (kind === 'turn' || (kind === 'question' && cue.length === 0));
    });
    for (const { speaker } of turns) assert.equal(names.get(speaker ?? ''), label[1]?.toLowerCase(), `turn ${i + 1}`);
    const words = document.text.slice(from, to).split(/\s+/).length;
    if (words > 30) assert.ok(turns.length > 0, `turn ${i + 1} makes statements`);
  }
  const label = (at: number) => labels.some(({ index, 0: { length } }) => index <= at && at < index + length);
  assert.ok(
    statementsOf(document).every(({ content }) => content.every(([start]) => !label(start))),
    'labels make none',
  );
});

test('one speaker of the first account goes back on an earlier word', { skip }, () => {
  const ids = new Map(statementsOf(documentOf('000')).map(statement => [statement.id, statement]));
  const reversals = analysis.relations.filter(({ kind, a, b }) => kind === 'reverses' && ids.has(a) && ids.has(b));
  assert.ok(reversals.length >= 1);
  for (const { a, b } of reversals) {
    const speaker = ids.get(a)?.speaker;
    assert.ok(speaker);
    assert.equal(ids.get(b)?.speaker, speaker);
  }
});

test('two accounts contradict one another', { skip }, () => {
  const home = new Map(analysis.statements.map(({ id, document }) => [id, document]));
  const across = analysis.relations.filter(({ kind, a, b }) => kind === 'contradicts' && home.get(a) !== home.get(b));
  assert.ok(across.length >= 1);
});
