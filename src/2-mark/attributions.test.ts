import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WindowScores } from '../neural/heads.ts';
import { attributions, CUE_BAR, distinct } from './attributions.ts';
import { CUE_LABELS, ROLE_LABELS } from './labels.ts';
import type { Window } from './windows.ts';

const TEXT = 'The dam she said was opened';
const WORDS = Array.from(TEXT.matchAll(/\S+/g), match => ({ start: match.index, end: match.index + match[0].length }));

function window(core: readonly [number, number] = [0, WORDS.length]): Window {
  return {
    pieces: WORDS.map(word => ({ id: 0, ...word, wordStart: word.start, wordEnd: word.end })),
    features: [],
    core,
  };
}

/** Scores in which one cue begins at `cueAt`, and the roles are those given. */
function scores(cueAt: number, probability: number, roles: readonly (typeof ROLE_LABELS)[number][]): WindowScores {
  const cue = new Float32Array(WORDS.length * CUE_LABELS.length);
  cue[cueAt * CUE_LABELS.length + CUE_LABELS.indexOf('begins')] = probability;
  const reading = { roles: Uint8Array.from(roles, role => ROLE_LABELS.indexOf(role)), score: 0.8 };
  return { cue, names: new Float32Array(), roles: async places => places.map(() => reading) };
}

const said = (spans: readonly (readonly [number, number])[]) => spans.map(([start, end]) => TEXT.slice(start, end));

test('content, cue and source come linked, content in pieces', async () => {
  const roles = ['content', 'content', 'source', 'none', 'content', 'content'] as const;
  const [found] = await attributions(window(), scores(3, 0.9, roles), [[0, TEXT.length]]);
  assert.deepEqual(
    [said(found?.content ?? []), said(found?.source ?? []), said(found?.cue ?? [])],
    [['The dam', 'was opened'], ['she'], ['said']],
  );
  assert.ok(Math.abs((found?.score ?? 0) - 0.72) < 1e-6);
});

test('a cue without content reports nothing', async () => {
  assert.deepEqual(
    await attributions(
      window(),
      scores(
        3,
        0.9,
        WORDS.map(() => 'none' as const),
      ),
      [[0, TEXT.length]],
    ),
    [],
  );
});

test('a faint cue, or one that another window has in its core, is none', async () => {
  const roles = WORDS.map(() => 'content' as const);
  assert.deepEqual(await attributions(window(), scores(3, CUE_BAR - 0.01, roles), [[0, TEXT.length]]), []);
  assert.deepEqual(await attributions(window([0, 3]), scores(3, 0.9, roles), [[0, TEXT.length]]), []);
});

test('one cue read twice is one attribution, the surer reading', () => {
  const content = [[12, 40]] as const;
  const sure = { content, cue: [[7, 11]] as const, source: [[0, 6]] as const, score: 0.9 };
  const faint = { content, cue: [[3, 11]] as const, source: [[0, 2]] as const, score: 0.6 };
  assert.deepEqual(distinct([faint, sure]), [sure]);
  assert.deepEqual(distinct([sure, sure]), [sure]);
});

test('two speakers of one claim are two attributions', () => {
  const one = { content: [[30, 60]] as const, cue: [[4, 8]] as const, source: [[0, 3]] as const, score: 0.9 };
  const other = { content: [[30, 60]] as const, cue: [[20, 25]] as const, source: [[12, 19]] as const, score: 0.5 };
  assert.deepEqual(distinct([one, other]), [one, other]);
});
