import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { SMALL, smallCase } from '../../test/small-case/index.ts';
import type { Analysis, Step } from '../analyze.ts';
import type { Case } from '../case/index.ts';
import { Fault } from '../fault/index.ts';
import { sha256 } from '../text/hash.ts';
import { createQueue } from './queue.ts';

let folder: string;
let theCase: Case;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rashomon-queue-'));
  theCase = await smallCase(join(folder, 'case'));
});

after(async () => {
  await theCase.close();
  await rm(folder, { recursive: true });
});

/** A queue whose analysis answers what `find` says and is kept in the case. */
function queueWith(find: (step: (step: Step) => void) => Promise<Analysis>) {
  const seen: string[] = [];
  const queue = createQueue({
    case: theCase,
    who: 'tester',
    analyse: async onStep => {
      const analysis = await find(onStep);
      await theCase.keep(
        analysis,
        theCase.sources().map(source => source.sha256),
      );
      return analysis;
    },
    onProgress: () =>
      seen.push(
        queue
          .view()
          .rows.map(({ state, room }) => `${state} ${room}`)
          .join(),
      ),
    onAnalysis: () => seen.push('analysed'),
  });
  return { queue, seen };
}

const bytes = (words: string) => new TextEncoder().encode(words);

test('a file goes from waiting to added, and says where it is', async () => {
  const [first] = SMALL.documents;
  assert.ok(first);
  const { queue, seen } = queueWith(async onStep => {
    onStep({ room: '2-mark', file: 'new.txt', done: 1, of: 1 });
    onStep({ room: '4-relate', file: null, done: 1, of: 1 });
    return {
      ...SMALL,
      documents: [...SMALL.documents, { ...first, id: 'new', bytes: sha256(bytes('new words')), warnings: [] }],
    };
  });
  await queue.take({ name: 'new.txt', bytes: bytes('new words') });
  await queue.idle();
  assert.deepEqual(queue.view(), {
    busy: false,
    rows: [
      {
        id: 'file-1',
        name: 'new.txt',
        size: 9,
        state: 'added',
        room: '5-weigh',
        document: 'new',
        documents: 1,
        refused: 0,
        repeated: 0,
        statements: 0,
        gaps: [],
        fault: null,
        cancellable: false,
      },
    ],
  });
  assert.deepEqual(
    [...new Set(seen)],
    ['waiting null', 'working 3-resolve', 'working 5-weigh', 'analysed', 'added 5-weigh'],
  );
});

test('an empty file and one that is there already are said to be so, and start nothing', async () => {
  const { queue, seen } = queueWith(async () => assert.fail('no analysis is due'));
  const empty = await queue.take({ name: 'empty.txt', bytes: bytes('') });
  const again = await queue.take({ name: 'copy.txt', bytes: bytes('new words') });
  assert.deepEqual([empty.state, empty.fault?.code], ['refused', 'file-empty']);
  assert.deepEqual([again.state, again.fault?.code], ['duplicate', 'duplicate']);
  assert.match(again.fault?.message ?? '', /new\.txt/);
  await queue.idle();
  assert.ok(!seen.includes('analysed'));
});

test('a file of many accounts says how many were added, refused and known already', async () => {
  const [first] = SMALL.documents;
  assert.ok(first);
  const documents = ['x', 'y'].map(id => ({ ...first, id, bytes: sha256(bytes('many')), warnings: [] }));
  const failed = [
    new Fault('duplicate', { file: 'many.zip › a.txt' }),
    new Fault('file-binary', { file: 'many.zip › b.png' }),
    new Fault('file-binary', { file: 'many.zip.txt' }),
  ];
  const { queue } = queueWith(async () => ({ ...SMALL, documents, failed }));
  await queue.take({ name: 'many.zip', bytes: bytes('many') });
  await queue.idle();
  const [row] = queue.view().rows;
  assert.deepEqual([row?.state, row?.documents, row?.refused, row?.repeated], ['gaps', 2, 1, 1]);
});

test('a file that cannot be read is refused with its reason; the others are added', async () => {
  const { queue } = queueWith(async () => ({ ...SMALL, failed: [new Fault('file-binary', { file: 'picture.txt' })] }));
  await queue.take({ name: 'picture.txt', bytes: bytes('\u0000\u0001') });
  await queue.idle();
  const [row] = queue.view().rows;
  assert.deepEqual([row?.state, row?.fault?.code], ['refused', 'file-binary']);
  assert.ok(row?.fault?.wayOut);
});

test('an analysis that fails is told, and the queue goes on with the next file', async () => {
  let failing = true;
  const { queue } = queueWith(async () => {
    if (failing) throw new Error('out of memory');
    return SMALL;
  });
  await queue.take({ name: 'a.txt', bytes: bytes('a') });
  await queue.idle();
  assert.equal(queue.view().rows[0]?.fault?.code, 'internal');
  failing = false;
  await queue.take({ name: 'b.txt', bytes: bytes('b') });
  await queue.idle();
  assert.equal(await theCase.stale(), false);
});

test('an analysis that leaves the case as it was is not made over and over', async () => {
  let runs = 0;
  const queue = createQueue({
    case: theCase,
    who: 'tester',
    analyse: async () => {
      runs += 1;
      return SMALL;
    },
    onProgress: () => undefined,
    onAnalysis: () => undefined,
  });
  await queue.take({ name: 'unkept.txt', bytes: bytes('unkept') });
  await queue.idle();
  assert.equal(runs, 1);
});

test('files that come in during an analysis are read by the next one', async () => {
  const runs: number[] = [];
  const { queue } = queueWith(async () => {
    runs.push(queue.view().rows.filter(({ state }) => state === 'working').length);
    if (runs.length === 1) await queue.take({ name: 'late.txt', bytes: bytes('late') });
    return SMALL;
  });
  await queue.take({ name: 'early.txt', bytes: bytes('early') });
  await queue.idle();
  assert.ok(queue.view().rows.every(({ state }) => state !== 'waiting' && state !== 'working'));
  assert.equal(runs[0], 1);
});

test('a file that is being read is taken out again: its reading stops, the others are read, and it can be tried again', async () => {
  const reads: string[][] = [];
  const queue = createQueue({
    case: theCase,
    who: 'tester',
    analyse: async (_, signalOf) => {
      const sources = theCase.sources();
      reads.push(sources.map(({ name }) => name));
      const signals = sources.flatMap(({ sha256 }) => signalOf(sha256) ?? []);
      if (reads.length === 1) {
        await Promise.race(signals.map(signal => new Promise(stop => signal.addEventListener('abort', stop))));
        throw new Fault('cancelled');
      }
      assert.ok(signals.every(signal => !signal.aborted));
      await theCase.keep(
        SMALL,
        sources.map(({ sha256 }) => sha256),
      );
      return { ...SMALL, failed: [new Fault('file-binary', { file: 'stay.txt' })] };
    },
    onProgress: () => undefined,
    onAnalysis: () => undefined,
  });
  const long = await queue.take({ name: 'long.txt', bytes: bytes('long') });
  await queue.take({ name: 'stay.txt', bytes: bytes('stay') });
  assert.equal(long.cancellable, true);
  assert.deepEqual(
    (await queue.cancel([long.id, 'none'])).map(({ id, state, cancellable }) => [id, state, cancellable]),
    [[long.id, 'cancelled', false]],
  );
  await queue.idle();
  assert.deepEqual(
    queue.view().rows.map(({ state }) => state),
    ['cancelled', 'refused'],
  );
  assert.ok(reads[0]?.includes('long.txt') && !reads[1]?.includes('long.txt') && reads[1]?.includes('stay.txt'));
  assert.equal(await theCase.stale(), false);
  assert.deepEqual(await queue.cancel(null), []);
  await assert.rejects(
    queue.retry('none'),
    (thrown: unknown) => thrown instanceof Fault && thrown.code === 'not-found',
  );
  assert.equal((await queue.retry(long.id)).state, 'waiting');
  await queue.idle();
  assert.ok(reads[2]?.includes('long.txt'));
});

test('what was cancelled may be given again; trying the first one again then finds it there', async () => {
  const { queue } = queueWith(async () => SMALL);
  const first = await queue.take({ name: 'twice.txt', bytes: bytes('twice') });
  await queue.cancel(null);
  await queue.take({ name: 'twice.txt', bytes: bytes('twice') });
  await queue.idle();
  assert.equal((await queue.retry(first.id)).state, 'duplicate');
  assert.equal(theCase.sources().filter(({ name }) => name === 'twice.txt').length, 1);
});

test('sources that were in the case before are not cancelled as what comes in is', async () => {
  const broken = await smallCase(join(folder, 'another'));
  await broken.addSource({ name: 'left.txt', bytes: bytes('left by a program that ended') }, 'tester');
  const unindexed: Case = { ...broken, analysis: async () => null, stale: async () => true };
  const { promise: seen, resolve: goOn } = Promise.withResolvers<void>();
  const analyse = async () => {
    await seen;
    return SMALL;
  };
  const parts = { who: 'tester', analyse, onProgress: () => undefined, onAnalysis: () => undefined };
  const [known, unknown] = [createQueue({ ...parts, case: broken }), createQueue({ ...parts, case: unindexed })];
  await Promise.all([known.catchUp(), unknown.catchUp()]);
  assert.deepEqual(
    known.view().rows.map(({ name, cancellable }) => [name, cancellable]),
    [['left.txt', true]],
  );
  assert.ok(unknown.view().rows.length > 1 && unknown.view().rows.every(({ cancellable }) => !cancellable));
  assert.deepEqual(await unknown.cancel(null), []);
  goOn();
  await Promise.all([known.idle(), unknown.idle()]);
  await broken.close();
});
