import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SpeakerLine } from '../../serve/contract.ts';
import type { Span } from '../../text/span.ts';
import { draftOn, readingInput, sentenceBeside, speakerOf, trimmed, withEdge, withSelection } from './draft.ts';

const text = 'The gate was “open”, she said. Nobody saw it.\n\nIt was shut at ten.';
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const words = (span: Span | null | undefined) => (span ? text.slice(...span) : null);
const draft = draftOn(at('gate was'));
const someone = (id: string, name: string): SpeakerLine => ({ id, name, role: null, kind: 'person', statements: 1 });

test('a selection becomes the words, without the white space at its ends', () => {
  assert.deepEqual(withSelection(draft, text, at(' was ')).content, [at('was')]);
  assert.equal(trimmed(text, at('\n\n')), null);
  assert.equal(withSelection(draft, text, at('\n\n')), draft);
});

test('one more piece stands beside the first, or joins it where they meet; a cue is apart', () => {
  const piece = withSelection({ ...draft, part: 'piece' }, text, at('she said'));
  assert.deepEqual(piece.content, [at('gate was'), at('she said')]);
  assert.deepEqual(withSelection({ ...draft, part: 'piece' }, text, at('The gate')).content, [at('The gate was')]);
  const cue = withSelection({ ...draft, part: 'cue' }, text, at('said'));
  assert.deepEqual([cue.cue, cue.content], [[at('said')], draft.content]);
});

test('an edge moves by a word or a mark, and never over the other edge', () => {
  const steps = [draft];
  for (let i = 0; i < 3; i++) steps.push(withEdge(steps.at(-1) ?? draft, text, 'end', 1));
  assert.deepEqual(
    steps.map(({ content }) => words(content[0])),
    ['gate was', 'gate was “', 'gate was “open', 'gate was “open”'],
  );
  assert.equal(words(withEdge(draft, text, 'start', -1).content[0]), 'The gate was');
  assert.equal(words(withEdge(draft, text, 'end', -1).content[0]), 'gate');
  const one = draftOn(at('gate'));
  assert.equal(withEdge(one, text, 'end', -1), one);
  assert.equal(withEdge(one, text, 'start', 1), one);
  assert.equal(withEdge(draftOn(at('The')), text, 'start', -1).content[0]?.[0], 0);
});

test('the sentence beside is found within the account, over the end of a block', () => {
  const blocks = [
    { start: 0, end: text.indexOf('\n') },
    { start: text.indexOf('It was'), end: text.length },
  ];
  assert.equal(words(sentenceBeside(text, blocks, at('gate was'), 1)), 'Nobody saw it.');
  assert.equal(words(sentenceBeside(text, blocks, at('Nobody saw it.'), 1)), 'It was shut at ten.');
  assert.equal(words(sentenceBeside(text, blocks, at('It was shut at ten.'), -1)), 'Nobody saw it.');
  assert.equal(sentenceBeside(text, blocks, at('It was shut at ten.'), 1), null);
});

test('a name means who it meant before, then who has it, then someone new; none means that nobody is named', () => {
  const speakers = [someone('1', 'Ada Ode'), someone('2', 'Ada Ode'), someone('3', 'Nils')];
  assert.equal(speakerOf({ ...draft, speaker: 'Ada Ode', speakerId: '2' }, speakers)?.id, '2');
  assert.equal(speakerOf({ ...draft, speaker: ' nils ' }, speakers)?.id, '3');
  assert.deepEqual(speakerOf({ ...draft, speaker: 'Eva' }, speakers), { id: null, name: 'Eva', kind: 'person' });
  assert.equal(speakerOf({ ...draft, speaker: '  ' }, speakers), null);
});

test('how an added statement is said follows from its words and its speaker; an unreadable time holds it back', () => {
  const quoted = { ...draftOn(at('“open”')), speaker: 'Eva' };
  assert.equal(readingInput(quoted, text, [])?.kind, 'direct');
  assert.equal(readingInput({ ...draft, speaker: 'Eva' }, text, [])?.kind, 'indirect');
  assert.equal(readingInput(draft, text, [])?.kind, 'own');
  assert.equal(readingInput({ ...draft, said: ' 2024-05 ' }, text, [])?.said, '2024-05');
  assert.equal(readingInput({ ...draft, said: 'in May' }, text, []), null);
});
