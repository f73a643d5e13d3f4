import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOne } from '../../test/read-one.ts';
import { type Reading, read } from '../1-read/index.ts';
import { type Analysis, marksVersion, type Step } from '../analyze.ts';
import { Fault } from '../fault/index.ts';
import type { Heads } from '../neural/heads.ts';
import { sha256 } from '../text/hash.ts';
import type { Runnable } from './port.ts';
import { runCase } from './run-case.ts';

const TEXT = 'The gates were open at ten. Nobody had closed them.\n';

/** Heads that must not be asked for anything: whatever these runs find comes from what was kept. */
const unasked = async (list: readonly unknown[]) => (list.length === 0 ? [] : assert.fail('a head was asked'));
const heads: Heads = {
  vocabulary: new Map(),
  mark: async () => assert.fail('a head was asked'),
  embed: unasked,
  relate: unasked,
};

/** A case in memory: its files by name, bytes null when they are gone. */
function caseOf(files: Readonly<Record<string, string | null>>, keptMarks: Readonly<Record<string, string>> = {}) {
  const hashOf = (name: string) => sha256(files[name] ?? name);
  const kept: { analysis: Analysis; madeFrom: readonly string[] }[] = [];
  const asked: string[] = [];
  const theCase: Runnable = {
    sources: () =>
      Object.keys(files).map(name => ({
        sha256: hashOf(name),
        name,
        size: 1,
        added: '2026-05-18T10:00:00.000Z',
        who: 'Ana',
      })),
    bytes: async hash => {
      const name = Object.keys(files).find(other => hashOf(other) === hash) ?? '';
      const text = files[name];
      if (typeof text !== 'string') throw new Fault('case-broken', { file: name, detail: 'Its bytes are gone.' });
      return new TextEncoder().encode(text);
    },
    readingFor: async () => null,
    keepReading: async () => undefined,
    marksFor: async (document, version) => {
      asked.push(version);
      return keptMarks[document] === version
        ? { kind: 'marks', document, sentences: [], mentions: [], times: [], statements: [] }
        : null;
    },
    keepMarks: async () => assert.fail('there are no new marks to keep'),
    keep: async (analysis, madeFrom) => {
      kept.push({ analysis, madeFrom });
    },
  };
  return { theCase, kept, asked };
}

test('a source whose bytes are gone is listed, an empty one too, and the rest is kept', async () => {
  const good = await readOne('good.txt', new TextEncoder().encode(TEXT));
  const { theCase, kept } = caseOf(
    { 'gone.txt': null, 'empty.txt': '', 'good.txt': TEXT },
    { [good.id]: marksVersion(good) },
  );
  const analysis = await runCase(theCase, { heads });
  assert.deepEqual(
    analysis.documents.map(document => document.name),
    ['good.txt'],
  );
  assert.deepEqual(
    analysis.failed.map(({ code, file }) => [code, file]),
    [
      ['file-empty', 'empty.txt'],
      ['case-broken', 'gone.txt'],
    ],
  );
  assert.deepEqual(kept, [{ analysis, madeFrom: theCase.sources().map(source => source.sha256) }]);
});

test('a file of several accounts gives them all, and says of the same text twice where it stood first', async () => {
  const row = (author: string) => `${author},"${TEXT.trim()}"\n`;
  const table = `author,text\n${row('ana')}${row('osric')}${row('ana')}`;
  const { documents } = await read({ name: 'posts.csv', bytes: new TextEncoder().encode(table) });
  const { theCase } = caseOf(
    { 'posts.csv': table },
    Object.fromEntries(documents.map(one => [one.id, marksVersion(one)])),
  );
  const analysis = await runCase(theCase, { heads });
  assert.deepEqual(
    analysis.documents.map(({ name, part, bytes }) => [name, part, bytes]),
    ['row 1', 'row 2'].map(part => [`posts.csv › ${part}`, part, sha256(table)]),
  );
  assert.deepEqual(analysis.failed.map(({ code, file, detail }) => [code, file, detail]).sort(), [
    ['columns-guessed', 'posts.csv', 'Taken: words “text”, author “author”.'],
    ['duplicate', 'posts.csv › row 3', 'It is the same text as posts.csv › row 1.'],
  ]);
});

test('a source that this version has read is not read again, nor are its bytes asked for', async () => {
  const good = await readOne('good.txt', new TextEncoder().encode(TEXT));
  const { theCase } = caseOf({ 'good.txt': TEXT }, { [good.id]: marksVersion(good) });
  const readings = new Map<string, Reading>();
  const remembering: Runnable = {
    ...theCase,
    readingFor: async (source, version) => readings.get(`${source} ${version}`) ?? null,
    keepReading: async (source, version, reading) => void readings.set(`${source} ${version}`, reading),
  };
  const first = await runCase(remembering, { heads });
  assert.equal(readings.size, 1);
  const again = await runCase(
    { ...remembering, bytes: async () => assert.fail('the bytes were asked for') },
    { heads },
  );
  assert.deepEqual(again.documents, first.documents);
});

test('marks that were kept for this text by this version stand in for the model, others do not', async () => {
  const good = await readOne('good.txt', new TextEncoder().encode(TEXT));
  const now = caseOf({ 'good.txt': TEXT }, { [good.id]: marksVersion(good) });
  assert.deepEqual((await runCase(now.theCase, { heads })).failed, []);
  assert.deepEqual(now.asked, [marksVersion(good)]);
  const before = caseOf({ 'good.txt': TEXT }, { [good.id]: 'an older one' });
  const { failed, documents } = await runCase(before.theCase, { heads });
  assert.deepEqual([failed.map(({ code }) => code), documents], [['internal'], []]);
});

test('a case without sources gives an analysis without findings, and each room tells that it is done', async () => {
  const { theCase, kept } = caseOf({});
  const steps: Step[] = [];
  const analysis = await runCase(theCase, { heads, onStep: step => steps.push(step) });
  assert.deepEqual([analysis.documents, analysis.statements, analysis.failed], [[], [], []]);
  assert.equal(kept.length, 1);
  assert.deepEqual(new Set(steps.map(({ room }) => room)), new Set(['3-resolve', '4-relate', '5-weigh']));
});

test('a source that is cancelled ends the run: nothing is kept of it, and what was read in the others is not read again', async () => {
  const files = { 'good.txt': TEXT, 'other.txt': 'The bridge was shut on Tuesday.\n' };
  const documents = await Promise.all(
    Object.entries(files).map(([name, text]) => readOne(name, new TextEncoder().encode(text))),
  );
  const { theCase, kept } = caseOf(files, Object.fromEntries(documents.map(one => [one.id, marksVersion(one)])));
  const cancel = new AbortController();
  const readings: string[] = [];
  const watched: Runnable = { ...theCase, keepReading: async source => void readings.push(source) };
  const options = {
    heads,
    signalOf: (hash: string) => (hash === sha256(files['other.txt']) ? cancel.signal : undefined),
  };
  const ended = runCase(watched, options);
  cancel.abort();
  await assert.rejects(ended, (thrown: unknown) => thrown instanceof Fault && thrown.code === 'cancelled');
  assert.deepEqual([kept, readings], [[], [sha256(files['good.txt'])]]);
});
