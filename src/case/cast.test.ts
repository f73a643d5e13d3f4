import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallAnalysis, smallDocument, smallRelation, smallStatement } from '../../test/small-analysis.ts';
import type { Entity, Statement } from '../3-resolve/index.ts';
import { contentId } from '../text/hash.ts';
import type { Decision } from './decision.ts';
import { anchorOf } from './find-again.ts';
import { decided } from './lay.fixture.ts';
import { layOver } from './lay.ts';
import { entityRef, relationRef, statementRef } from './refer.ts';

const text =
  'Minister Dale said the gate was shut. Dale said it was open. Ann Dale said she saw it. The minister left. He said nothing.';
const document = smallDocument('names.txt', text);

const entity = (id: string, name: string, ...forms: readonly string[]): Entity => ({
  kind: 'person',
  id,
  name,
  role: null,
  aliases: forms.filter(form => form !== name).map(form => ({ text: form, why: 'x' })),
  mentions: forms.map(form => {
    const start = text.indexOf(form);
    return { document: document.id, start, end: start + form.length };
  }),
});
const dale = entity('dale', 'Minister Dale', 'Minister Dale', 'Ann Dale');
const minister = entity('minister', 'The minister', 'The minister');
const outlet: Entity = { ...entity('outlet', 'The Gazette'), kind: 'organization' };

const said = (words: string, source: string, speaker: Entity, when: string): Statement => {
  const start = text.indexOf(source);
  return {
    ...smallStatement(document, words),
    kind: 'indirect',
    source: [[start, start + source.length]],
    speaker: speaker.id,
    relay: [outlet.id, speaker.id],
    said: when,
  };
};
const shut = said('the gate was shut', 'Minister Dale', dale, '2024-01-01');
const saw = said('she saw it', 'Ann Dale', dale, '2024-01-02');
const nothing = said('nothing', 'He', minister, '2024-01-03');
const own = { ...smallStatement(document, 'The minister left.'), speaker: outlet.id, relay: [outlet.id] };
const clash = smallRelation('contradicts', nothing, shut);
const origin = (speaker: Entity, ...statements: readonly Statement[]) => ({
  kind: 'speaker' as const,
  id: contentId('origin', `speaker ${speaker.id}`),
  label: speaker.name,
  statements: statements.map(({ id }) => id).sort(),
});
const analysis = smallAnalysis({
  documents: [document],
  entities: [dale, minister, outlet],
  statements: [shut, saw, nothing, own],
  relations: [clash],
  origins: [origin(dale, shut, saw), origin(minister, nothing)],
});
const PLAIN = layOver([], analysis);
const ref = (id: string) => entityRef(PLAIN, id);
const mention = (words: string) => {
  const start = text.indexOf(words);
  return anchorOf(document, [[start, start + words.length]]);
};
const lay = (...decisions: readonly Decision[]) => layOver(decisions, analysis).analysis;
const speakers = (laid: typeof analysis) => laid.statements.map(({ speaker }) => speaker);

const merge = decided({ verdict: 'merged', finding: ref('dale'), with: [ref('minister')] });
const split = decided({
  verdict: 'split',
  finding: ref('dale'),
  name: 'Ann Dale',
  off: [mention('Ann Dale')],
  statements: [],
});

test('two names joined are one person: mentions, names, statements, relay and origin', () => {
  const laid = lay(merge);
  assert.deepEqual(
    laid.entities.map(({ id, mentions, aliases }) => [id, mentions.length, aliases.map(alias => alias.text)]),
    [
      ['dale', 3, ['Ann Dale', 'The minister']],
      ['outlet', 0, []],
    ],
  );
  assert.deepEqual(speakers(laid), ['dale', 'dale', 'dale', 'outlet']);
  assert.deepEqual(laid.statements[2]?.relay, ['outlet', 'dale']);
  assert.deepEqual(laid.origins, [origin(dale, shut, saw, nothing)]);
});

test('opposite words of two speakers who are one are a reversal, the earlier words first', () => {
  const [relation] = lay(merge).relations;
  assert.deepEqual([relation?.kind, relation?.a, relation?.b], ['reverses', shut.id, nothing.id]);
  assert.equal(relation?.id, clash.id);
});

test('words of a reversal by two speakers after all only contradict', () => {
  const reversal = smallRelation('reverses', shut, saw);
  const laid = layOver([split], { ...analysis, relations: [reversal] }).analysis;
  assert.equal(laid.relations[0]?.kind, 'contradicts');
});

test('a mention that names someone else takes the statements of the speaker named there, and no others', () => {
  const laid = lay(split);
  const made = laid.entities.find(({ name }) => name === 'Ann Dale');
  assert.ok(made);
  assert.deepEqual(speakers(laid), ['dale', made.id, 'minister', 'outlet']);
  assert.deepEqual(made.mentions.length, 1);
  assert.deepEqual(laid.entities.find(({ id }) => id === 'dale')?.aliases, []);
  assert.deepEqual(laid.origins.map(({ label, statements }) => [label, statements.length]).sort(), [
    ['Ann Dale', 1],
    ['Minister Dale', 1],
    ['The minister', 1],
  ]);
});

test('a statement goes over by itself where its words name no one', () => {
  const { kind: _, ...anchor } = statementRef(PLAIN, nothing.id);
  const alone = decided({ verdict: 'split', finding: ref('minister'), name: 'A clerk', off: [], statements: [anchor] });
  const laid = lay(alone);
  assert.equal(laid.entities.find(({ id }) => id === laid.statements[2]?.speaker)?.name, 'A clerk');
});

test('decisions on names follow one upon another: joined, then split, then named', () => {
  const name = decided({ verdict: 'named', finding: ref('minister'), name: 'Rosa Dale' });
  const laid = lay(merge, split, name);
  assert.deepEqual(laid.entities.map(({ name }) => name).sort(), ['Ann Dale', 'Rosa Dale', 'The Gazette']);
  assert.equal(laid.origins.find(({ label }) => label === 'Rosa Dale')?.statements.length, 2);
});

test('who has no words in the texts is found by name, also by an earlier name', () => {
  const name = decided({ verdict: 'named', finding: ref('outlet'), name: 'Gazette, The' });
  const again = decided({ verdict: 'named', finding: ref('outlet'), name: 'Gazette' });
  const { analysis: laid, decisions } = layOver([name, again], analysis);
  assert.equal(laid.entities.find(({ id }) => id === 'outlet')?.name, 'Gazette');
  assert.deepEqual(
    decisions.map(({ how, found }) => [how, found]),
    [
      ['exact', 'outlet'],
      ['exact', 'outlet'],
    ],
  );
});

test('names whose words are gone are orphaned and change nothing', () => {
  const elsewhere = { ...analysis, documents: [], statements: [], relations: [], entities: [outlet] };
  const { analysis: laid, decisions } = layOver([merge, split], elsewhere);
  assert.deepEqual(
    decisions.map(({ how }) => how),
    ['orphaned', 'orphaned'],
  );
  assert.deepEqual(laid.entities, [outlet]);
});

test('a relation that a person made another kind keeps it, whoever speaks', () => {
  const kind = decided({
    verdict: 'corrected',
    finding: relationRef(PLAIN, clash.id),
    relation: 'rivals',
    turned: true,
  });
  const [relation] = lay(merge, kind).relations;
  assert.deepEqual([relation?.kind, relation?.a, relation?.b], ['rivals', shut.id, nothing.id]);
});
