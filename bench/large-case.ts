/**
 * Makes a case of as many statements as are asked for, of invented words: no model runs, the analysis is written
 * straight into the index. The same number gives the same case.
 *
 *     node bench/large-case.ts FOLDER [STATEMENTS]
 */
import { pathToFileURL } from 'node:url';
import type { Document } from '../src/1-read/index.ts';
import type { Entity, Statement } from '../src/3-resolve/index.ts';
import type { Origin, Point, Relation } from '../src/4-relate/index.ts';
import { weigh } from '../src/5-weigh/index.ts';
import type { Analysis } from '../src/analyze.ts';
import { type Case, createCase } from '../src/case/index.ts';
import { contentId, sha256 } from '../src/text/hash.ts';
import { chance, upTo } from '../test/chance.ts';

/** As in long reports: some two dozen statements each. */
const STATEMENTS_A_DOCUMENT = 25;
const SPEAKERS = 1200;
const OUTLETS = 60;
const WORDS = 6000;
/** One statement in this many opens a point. */
const POINT_EVERY = 12;

type Random = () => number;

/** A word of two to four syllables; the same number gives the same word. */
function wordOf(number: number): string {
  const random = chance(number * 7919 + 13);
  const syllable = () => `${'bdfghklmnprstvz'[upTo(random, 15)]}${'aeiou'[upTo(random, 5)]}`;
  return Array.from({ length: 2 + upTo(random, 3) }, syllable).join('');
}

const capital = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
const LEXICON = Array.from({ length: WORDS }, (_, i) => wordOf(i + 1));
const SMALL_WORDS = [
  'the',
  'of',
  'to',
  'and',
  'in',
  'that',
  'was',
  'for',
  'on',
  'with',
  'had',
  'not',
  'by',
  'at',
  'from',
];

/** Few words stand often and many seldom, as in any text. */
function words(random: Random, count: number): string {
  return Array.from({ length: count }, (_, i) =>
    i % 3 === 1 ? SMALL_WORDS[upTo(random, SMALL_WORDS.length)] : LEXICON[Math.floor(WORDS * random() ** 3)],
  ).join(' ');
}

function entity(
  kind: Entity['kind'],
  name: string,
): { -readonly [Field in keyof Entity]: Entity[Field] } & {
  mentions: Entity['mentions'][number][];
} {
  return { kind, id: contentId('large', kind, name), name, role: null, aliases: [], mentions: [] };
}

/** The analysis of `count` statements, and the bytes of their documents. */
export function largeAnalysis(count: number): {
  readonly analysis: Analysis;
  readonly sources: readonly { readonly name: string; readonly bytes: Uint8Array }[];
} {
  const random = chance(count);
  const outlets = Array.from({ length: OUTLETS }, (_, i) =>
    entity('organization', `${capital(wordOf(i + 90_001))} Post`),
  );
  const speakers = Array.from({ length: SPEAKERS }, (_, i) =>
    entity('person', `${capital(wordOf(i + 70_001))} ${capital(wordOf(i + 80_001))}`),
  );
  const [documents, statements, sources]: [Document[], Statement[], { name: string; bytes: Uint8Array }[]] = [
    [],
    [],
    [],
  ];
  while (statements.length < count) {
    const many = Math.min(STATEMENTS_A_DOCUMENT, count - statements.length);
    const outlet = outlets[Math.floor(OUTLETS * random() ** 2)] ?? entity('organization', 'none');
    const said = Array.from({ length: many }, () => {
      const speaker = speakers[Math.floor(SPEAKERS * random() ** 2)] ?? entity('person', 'none');
      const claim = `${capital(words(random, 8 + upTo(random, 16)))}`;
      return { speaker, claim, line: `${claim}, ${speaker.name} said.` };
    });
    const title = capital(words(random, 6));
    const text = [title, ...said.map(({ line }) => line)].join('\n\n');
    const number = documents.length;
    const bytes = new TextEncoder().encode(text);
    const day = new Date(Date.UTC(2030, 0, 1 + upTo(random, 700))).toISOString().slice(0, 10);
    const id = sha256(text);
    sources.push({ name: `report-${number}.txt`, bytes });
    let start = title.length + 2;
    const blocks: Document['blocks'][number][] = [
      { kind: 'title', start: 0, end: title.length, speaker: null, label: null, hidden: false },
    ];
    for (const { speaker, claim, line } of said) {
      const end = start + claim.length;
      const name = end + 2;
      blocks.push({ kind: 'paragraph', start, end: start + line.length, speaker: null, label: null, hidden: false });
      speaker.mentions.push({ document: id, start: name, end: name + speaker.name.length });
      statements.push({
        kind: random() < 0.3 ? 'direct' : 'indirect',
        id: contentId(id, start, end),
        document: id,
        content: [[start, end]],
        quote: claim,
        cue: [[name + speaker.name.length + 1, name + speaker.name.length + 5]],
        source: [[name, name + speaker.name.length]],
        speaker: speaker.id,
        speakerWhy: { code: 'named', text: 'Named beside the words that report.' },
        relay: [outlet.id, speaker.id],
        polarity: random() < 0.15 ? 'denies' : 'affirms',
        negation: [],
        certainty: 'certain',
        hedge: [],
        said: day,
        about: null,
        within: null,
        block: blocks.length - 1,
        score: 0.9,
      });
      start += line.length + 2;
    }
    documents.push({
      kind: 'document',
      id,
      bytes: sha256(bytes),
      name: `report-${number}.txt`,
      format: 'plain',
      encoding: 'UTF-8',
      title,
      publisher: outlet.name,
      authors: [],
      published: day,
      meta: { title: 'text', published: 'text', publisher: 'text' },
      address: null,
      part: null,
      modified: null,
      captured: null,
      place: null,
      language: 'en',
      text,
      blocks,
      warnings: [],
    });
  }
  const { relations, points } = pointsOf(statements, random);
  const origins: Origin[] = [...Map.groupBy(statements, ({ speaker }) => speaker ?? '')].map(([speaker, said]) => ({
    kind: 'speaker',
    id: contentId('origin', `speaker ${speaker}`),
    label: speakers.find(({ id }) => id === speaker)?.name ?? speaker,
    statements: said.map(({ id }) => id),
  }));
  const entities = [...outlets, ...speakers];
  return {
    sources,
    analysis: {
      kind: 'analysis',
      documents,
      marks: [],
      entities,
      times: [],
      statements,
      relations,
      points,
      origins,
      // Without the documents, as the list of the silent ones of every point would be longer than all else.
      weights: weigh(
        { kind: 'related', relations, points, origins },
        { kind: 'resolved', entities, times: [], statements },
        [],
      ),
      rejected: [],
      failed: [],
    },
  };
}

const KINDS = ['contradicts', 'denies', 'reverses', 'rivals', 'updates'] as const;

/** Points of two to nine statements in one or two sides, each statement tied to the first. */
function pointsOf(statements: readonly Statement[], random: Random) {
  const [relations, points]: [Relation[], Point[]] = [[], []];
  const free = statements.map(statement => ({ statement, key: random() })).sort((a, b) => a.key - b.key);
  for (let made = 0; made < statements.length / POINT_EVERY; made++) {
    const members = free.splice(-(2 + upTo(random, 8))).map(({ statement }) => statement);
    const [first, ...rest] = members;
    if (!first || rest.length === 0) break;
    const kind = KINDS[upTo(random, KINDS.length)] ?? 'contradicts';
    const apart = random() < 0.7 ? rest.slice(Math.floor(rest.length / 2)) : [];
    for (const other of rest) {
      const isApart = apart.includes(other);
      relations.push({
        kind: isApart ? kind : 'agrees',
        id: contentId(isApart ? kind : 'agrees', first.id, other.id),
        a: first.id,
        b: other.id,
        confidence: 0.8,
        tier: 'found',
        why: [{ code: 'made', text: 'Made for measuring.' }],
      });
    }
    const side = (list: readonly Statement[]) => ({
      label: list[0]?.quote ?? '',
      labelledBy: list[0]?.id ?? '',
      statements: list.map(({ id }) => id),
    });
    points.push({
      kind: 'point',
      id: contentId('point', ...members.map(({ id }) => id)),
      label: first.quote,
      labelledBy: first.id,
      status: apart.length > 0 ? 'disputed' : 'agreed',
      sides: [side(members.filter(one => !apart.includes(one))), ...(apart.length > 0 ? [side(apart)] : [])],
    });
  }
  return { relations, points };
}

/** Makes the case in a new folder and leaves it open. */
export async function largeCase(folder: string, count: number): Promise<Case> {
  const { analysis, sources } = largeAnalysis(count);
  const theCase = await createCase(folder, { title: `${count} statements` });
  for (const source of sources) await theCase.addSource(source, 'bench');
  await theCase.keep(
    analysis,
    theCase.sources().map(({ sha256 }) => sha256),
  );
  return theCase;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = '.data/large-case', count = '100000'] = process.argv.slice(2);
  const theCase = await largeCase(folder, Number(count));
  console.log(`${count} statements in ${theCase.sources().length} documents: ${theCase.info.folder}`);
  await theCase.close();
}
