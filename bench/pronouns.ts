/**
 * Who a pronoun or a description that speaks stands for, on GUM's news, interviews and court records, by the product's own `resolve`.
 *
 *     node bench/pronouns.ts [--data .data] [--half dev] [--any] [--list]
 *
 * Sentences, names, reporting verbs, their subjects and what they report are given from the annotation; the product says who the
 * subject is. Counted are subjects of reporting verbs that are "he", "she", "it" or "they", or a definite description without a
 * name, that are a person, a body or a place by GUM, and that it ties to words before them. One is right when most of the other places of the entity that the product found are
 * of the same group in GUM. Beside it, in the same run, the nearest name before it that can be meant by its kind. Documents are
 * halved by the hash of their names: rules may be tuned on `dev`, and `test` is for reporting. `--any` takes the subjects
 * of all verbs that have an object or a clause, as if they reported: there are few that do.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Document } from '../src/1-read/index.ts';
import type { Marks, Mention, StatementMark } from '../src/2-mark/index.ts';
import { type Entity, resolve } from '../src/3-resolve/index.ts';
import { bareDocument } from '../src/4-relate/index.ts';
import { sha256 } from '../src/text/hash.ts';
import type { Span } from '../src/text/span.ts';
import { type GoldMention, type GumDocument, gumDocuments, type Token } from './gum.ts';

const { data, half, list, any } = parseArgs({
  options: {
    data: { type: 'string', default: '.data' },
    half: { type: 'string', default: 'test' },
    list: { type: 'boolean', default: false },
    any: { type: 'boolean', default: false },
  },
}).values;
const REPORTING = new Set(
  `say tell add claim argue explain state announce believe think suggest insist warn deny admit ask reply answer write confirm
  describe declare conclude contend allege assert agree acknowledge remark recall testify note report mention`.split(
    /\s+/,
  ),
);
const KINDS: Readonly<Record<string, Mention['kind']>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
};
/** GUM's types of those who can speak; a place does as those who govern it. */
const SPEAKING = new Set(['person', 'organization', 'place']);
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|my|our|your)$/;

interface Item {
  readonly mention: GoldMention;
  readonly words: string;
  readonly kind: 'pronoun' | 'description';
}

const tally = new Map<string, { all: number; ours: number; nearest: number }>();
for (const document of gumDocuments(join(data, 'gum'), ['news', 'interview', 'court'])) {
  if ((Number.parseInt(sha256(document.name).slice(0, 8), 16) % 2 === 0 ? 'dev' : 'test') !== half) continue;
  measure(document);
}
print();

function measure(gum: GumDocument): void {
  const names = gum.mentions.flatMap(mention => named(gum, mention));
  const items: Item[] = [];
  const statements: StatementMark[] = [];
  for (const [index, tokens] of gum.sentences.entries()) {
    for (const [at, token] of tokens.entries()) {
      if (token.upos !== 'VERB' || (!any && !REPORTING.has(token.lemma))) continue;
      const subject = tokens.findIndex(({ head, relation }) => head === at && relation === 'nsubj');
      const claim = tokens.findIndex(
        ({ head, relation }) => head === at && /^(?:ccomp|parataxis|obj|xcomp)/.test(relation),
      );
      if (subject < 0 || claim < 0) continue;
      const mention = gum.mentions.find(one => one.sentence === index && headOf(tokens, one) === subject);
      if (mention === undefined) continue;
      const content = contentOf(tokens, claim, [token, ...tokens.slice(...mention.tokens)]);
      if (content === null) continue;
      statements.push(statement(gum, content, [token.start, token.end], [mention.start, mention.end]));
      const item = itemOf(gum, mention, names);
      if (item !== null) items.push(item);
    }
  }
  const [account, marks] = accountOf(
    gum,
    names.map(({ mention }) => mention),
    statements,
  );
  const resolved = resolve([account], [marks]);
  for (const item of items) {
    const found = resolved.statements.find(
      one => one.source[0]?.[0] === item.mention.start && one.source[0][1] === item.mention.end,
    );
    const entity = resolved.entities.find(({ id }) => id === found?.speaker);
    const ours =
      entity === undefined ? null : (groupOf(gum, entity, item.mention) ?? groupByWords(gum, entity, item.mention));
    const nearest = names.findLast(({ mention, gold }) => mention.end <= item.mention.start && mayBe(item, gold.type))
      ?.gold.group;
    const key = `${gum.name.split('_')[1]} ${item.kind}`;
    const one = tally.get(key) ?? { all: 0, ours: 0, nearest: 0 };
    tally.set(key, one);
    one.all++;
    if (ours === item.mention.group) one.ours++;
    if (nearest === item.mention.group) one.nearest++;
    if (list && ours !== item.mention.group)
      console.log(
        `${gum.name} “${item.words}” ${entity?.name ?? '-'} | ${found?.speakerWhy.text ?? ''} | ${gum.text.slice(Math.max(0, item.mention.start - 200), item.mention.end + 40).replaceAll('\n', ' ')}`,
      );
  }
}

/** The name within a mention: the run of proper nouns that holds its head, with what joins them. */
function named(
  gum: GumDocument,
  gold: GoldMention,
): readonly { readonly mention: Mention; readonly gold: GoldMention }[] {
  const tokens = gum.sentences[gold.sentence] as readonly Token[];
  const head = headOf(tokens, gold);
  if (head === null || tokens[head]?.upos !== 'PROPN') {
    const [from, to] = gold.tokens;
    const flat = tokens.findIndex(
      (token, at) =>
        at >= from && at < to && token.upos === 'PROPN' && token.head === head && token.relation === 'flat',
    );
    return head === null || flat < 0 ? [] : [of(run(tokens, gold, flat))];
  }
  return [of(run(tokens, gold, head))];

  function of([start, end]: Span) {
    return { mention: { start, end, kind: KINDS[gold.type] ?? ('other' as const), score: 1 }, gold };
  }
}

function run(tokens: readonly Token[], { tokens: [from, to] }: GoldMention, at: number): Span {
  const isName = (token: Token | undefined) => token?.upos === 'PROPN';
  let [first, last] = [at, at];
  while (first > from && isName(tokens[first - 1])) first--;
  while (last + 1 < to && isName(tokens[last + 1])) last++;
  return [(tokens[first] as Token).start, (tokens[last] as Token).end];
}

/** Index of the token of a mention that hangs outside of it. */
function headOf(tokens: readonly Token[], { tokens: [from, to] }: GoldMention): number | null {
  for (let at = from; at < to; at++) {
    const { head } = tokens[at] as Token;
    if (head === null || head < from || head >= to) return at;
  }
  return null;
}

/** What hangs on a claim's head, without the reporting words; null when nothing is left. */
function contentOf(tokens: readonly Token[], claim: number, without: readonly Token[]): readonly Span[] | null {
  const hangs = (at: number | null): boolean => at !== null && (at === claim || hangs(tokens[at]?.head ?? null));
  const words = tokens.filter((token, at) => hangs(at) && !without.includes(token) && token.upos !== 'PUNCT');
  const spans: [number, number][] = [];
  for (const { start, end } of words) {
    const last = spans.at(-1);
    if (last !== undefined && !without.some(one => one.start >= last[1] && one.end <= start)) last[1] = end;
    else spans.push([start, end]);
  }
  return spans.length === 0 ? null : spans;
}

function itemOf(gum: GumDocument, mention: GoldMention, names: readonly { readonly gold: GoldMention }[]): Item | null {
  const words = gum.text.slice(mention.start, mention.end);
  const before = gum.mentions.some(one => one.group === mention.group && one.end <= mention.start);
  if (!before || !SPEAKING.has(mention.type) || names.some(({ gold }) => gold === mention)) return null;
  if (/^(?:he|she|it|they)$/i.test(words)) return { mention, words, kind: 'pronoun' };
  const first = words.split(/\s/)[0]?.toLowerCase() ?? '';
  return DEFINITE.test(first) && words.includes(' ') ? { mention, words, kind: 'description' } : null;
}

/** Which group most places of an entity, the one asked about left out, belong to. */
function groupOf(gum: GumDocument, entity: Entity, asked: GoldMention): string | null {
  const votes = new Map<string, number>();
  for (const { start, end } of entity.mentions) {
    if (start < asked.end && end > asked.start) continue;
    const gold = gum.mentions
      .filter(one => one.start <= start && end <= one.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    if (gold !== undefined) votes.set(gold.group, (votes.get(gold.group) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** A description that the product knows by its words alone is whoever was so described before. */
function groupByWords(gum: GumDocument, entity: Entity, asked: GoldMention): string | null {
  const plain = (words: string) => words.toLowerCase().replace(/^(?:the|an?|this|that)\s/, '');
  return (
    gum.mentions.findLast(
      one => one.end <= asked.start && plain(gum.text.slice(one.start, one.end)) === plain(entity.name),
    )?.group ?? null
  );
}

function mayBe({ words, mention }: Item, type: string): boolean {
  if (/^(?:he|she)$/i.test(words)) return type === 'person';
  if (/^it$/i.test(words)) return type === 'organization' || type === 'place';
  if (/^they$/i.test(words)) return type === 'person' || type === 'organization' || type === 'place';
  return type === mention.type;
}

function statement(gum: GumDocument, content: readonly Span[], cue: Span, source: Span): StatementMark {
  return {
    content,
    cue: [cue],
    source: [source],
    kind: 'indirect',
    polarity: 'affirms',
    negation: [],
    certainty: 'certain',
    hedge: [],
    within: null,
    block: Math.max(
      0,
      gum.blocks.findLastIndex(({ start }) => start <= cue[0]),
    ),
    score: 1,
  };
}

function accountOf(
  gum: GumDocument,
  names: readonly Mention[],
  statements: readonly StatementMark[],
): [Document, Marks] {
  const id = sha256(gum.text);
  const apart: Mention[] = [];
  for (const name of names) if (name.start >= (apart.at(-1)?.end ?? 0)) apart.push(name);
  const blocks = gum.blocks.map(({ label, ...block }) => ({
    ...block,
    label,
    speaker: label === null ? null : ([label[0], label[1] - 1] as const),
    hidden: false,
  }));
  const document = bareDocument(id, gum.text, blocks, { name: gum.name });
  return [
    document,
    {
      kind: 'marks',
      document: id,
      sentences: gum.sentences.map(tokens => [(tokens[0] as Token).start, (tokens.at(-1) as Token).end] as const),
      mentions: apart,
      times: [],
      statements: [...statements].sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0)),
    },
  ];
}

function print(): void {
  console.log('| what | speakers | right | nearest name |');
  console.log('| --- | --- | --- | --- |');
  const rows = [...tally].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = (kind: string) =>
    rows
      .filter(([key]) => key.endsWith(kind))
      .reduce(
        (all, [, one]) => ({ all: all.all + one.all, ours: all.ours + one.ours, nearest: all.nearest + one.nearest }),
        { all: 0, ours: 0, nearest: 0 },
      );
  for (const [key, { all, ours, nearest }] of [
    ...rows,
    ['pronouns', sum('pronoun')] as const,
    ['descriptions', sum('description')] as const,
    ['all', sum('')] as const,
  ])
    console.log(`| ${key} | ${all} | ${(ours / all).toFixed(2)} | ${(nearest / all).toFixed(2)} |`);
}
