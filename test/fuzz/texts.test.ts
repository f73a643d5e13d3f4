import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { mark, soundMarks } from '../../src/2-mark/index.ts';
import { Fault } from '../../src/fault/index.ts';
import { type Heads, loadHeads } from '../../src/neural/index.ts';
import { sha256 } from '../../src/text/hash.ts';
import { chance, upTo } from '../chance.ts';
import { readOne } from '../read-one.ts';
import { sampleSources } from '../sources.ts';
import { mutate } from './mutate.ts';

/** Rounds for each file: the whole stays within a few seconds on two slow cores. */
const ROUNDS = 40;
/** No page of this size may take longer than this to read, in milliseconds; a hang takes for ever, a busy machine some seconds. */
const SLOW = 60_000;

const ENDINGS = ['.html', '.txt', '.md', '.htm', ''];

/** What holds of every document, whatever the bytes were. */
async function check(name: string, bytes: Uint8Array): Promise<boolean> {
  const started = performance.now();
  try {
    const document = await readOne(name, bytes);
    assert.equal(document.id, sha256(document.text));
    assert.equal(document.bytes, sha256(bytes));
    assert.ok(document.text.isWellFormed(), 'no lone surrogates');
    assert.ok(!document.text.includes('\r'));
    let end = 0;
    for (const block of document.blocks) {
      assert.ok(
        end <= block.start && block.start < block.end && block.end <= document.text.length,
        'blocks in order, within the text',
      );
      assert.equal(document.text.slice(end, block.start).trim(), '', 'blocks cover all words');
      end = block.end;
    }
    assert.equal(document.text.slice(end).trim(), '', 'blocks cover all words');
    return true;
  } catch (thrown) {
    if (thrown instanceof Fault && thrown.code !== 'internal') return false;
    throw thrown;
  } finally {
    const took = performance.now() - started;
    assert.ok(took < SLOW, `${name}, ${bytes.length} bytes: ${took.toFixed(0)} ms`);
  }
}

for (const [index, { name, bytes }] of sampleSources().entries()) {
  test(`${name}, harmed in ${ROUNDS} ways, is read or refused by name`, async () => {
    let read = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const seed = 1000 * (index + 1) + round;
      const random = chance(seed);
      let harmed = bytes;
      for (let harms = 1 + upTo(random, 6); harms > 0; harms--) harmed = mutate(harmed, random);
      const ending = random() < 0.2 ? (ENDINGS[upTo(random, ENDINGS.length)] ?? '') : name.slice(name.lastIndexOf('.'));
      try {
        if (await check(`harmed${ending}`, harmed)) read++;
      } catch (cause) {
        throw new Error(`seed ${seed}`, { cause });
      }
    }
    assert.ok(read > ROUNDS / 4, `only ${read} of ${ROUNDS} were still read: the harms are too great to test anything`);
  });
}

const random = chance(99);
const noise = (size: number) => Uint8Array.from({ length: size }, () => upTo(random, 256));
const ODD: Readonly<Record<string, Uint8Array | string>> = {
  nothing: '',
  'white space': ' \n\t\n',
  'a byte order mark': '\uFEFF',
  noise: noise(5000),
  'half of a UTF-16 pair': Uint8Array.of(0xff, 0xfe, 0x3d, 0xd8),
  'zero bytes': new Uint8Array(3000),
  'one long word': 'a'.repeat(300_000),
  brackets: '<'.repeat(100_000),
  'open quotes': '“'.repeat(100_000),
  'quotes in turns': `${'"a" '.repeat(40_000)}\n`,
  colons: 'A: '.repeat(60_000),
  'marks on one letter': `e${'\u0301'.repeat(100_000)}`,
  'deep nesting': `${'<div>'.repeat(100_000)}The gate broke.`,
  'deep quotes': `${'> '.repeat(50_000)}The gate broke.`,
  'many attributes': `<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}=b`).join(' ')}>The gate broke.</p>`,
  'tables in tables': `${'<table><tr><td>'.repeat(5_000)}The gate broke.`,
  'open comments': '<!--'.repeat(50_000),
  entities: '&#x1F30A;'.repeat(50_000),
  'short lines': 'a\n'.repeat(150_000),
  'empty lines': '\n'.repeat(300_000),
};
for (const [what, content] of Object.entries(ODD)) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (const ending of ['.html', '.txt', '.md'])
    test(`${what} as ${ending}`, async () => void (await check(`odd${ending}`, bytes)));
}

describe('harmed accounts are marked', () => {
  let heads: Heads;
  before(async () => {
    heads = await loadHeads();
  });

  for (const [index, { name, bytes }] of sampleSources().slice(-4).entries()) {
    test(`${name}: every place holds, and nothing hidden or outside the account is marked`, async () => {
      let marked = 0;
      for (let round = 0; round < 3; round++) {
        const random = chance(90_000 + 100 * index + round);
        let harmed = bytes;
        for (let harms = 0; harms < 3; harms++) harmed = mutate(harmed, random);
        const document = await readOrNull(name, harmed);
        if (document === null) continue;
        marked++;
        const marks = await mark(document, heads);
        assert.deepEqual(soundMarks(document.text, marks).unsound, []);
        for (const { content, block } of marks.statements) {
          const { kind, hidden, start, end } = document.blocks[block] ?? assert.fail('its block is there');
          assert.ok(!hidden && kind !== 'chrome' && kind !== 'comment');
          assert.ok(content[0] && content[0][0] >= start && content[0][0] < end, 'it stands in its block');
        }
      }
      assert.ok(marked > 0, 'the harms leave something to mark');
    });
  }
});

async function readOrNull(name: string, bytes: Uint8Array) {
  try {
    return await readOne(name, bytes);
  } catch (thrown) {
    if (thrown instanceof Fault) return null;
    throw thrown;
  }
}
