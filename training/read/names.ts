import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a word is labelled: a kind begun (`B-person`) or gone on with (`I-person`), `O`, `?` (could be no name or `other`), or `-` (leave out). */
export type NameLabel = string;

export interface LabelledWord {
  readonly word: string;
  readonly label: NameLabel;
}

/** A document of labelled sentences. */
export interface NameDocument {
  readonly set: string;
  readonly name: string;
  readonly sentences: readonly (readonly LabelledWord[])[];
}

const KIND: Readonly<Record<string, string>> = {
  PER: 'person', person: 'person', Person: 'person',
  ORG: 'organization', corporation: 'organization', group: 'organization', Organisation: 'organization', organization: 'organization',
  LOC: 'place', location: 'place', Location: 'place', place: 'place',
  MISC: 'other', product: 'other', 'creative-work': 'other', Nationality: 'other', event: 'other', object: 'other', abstract: 'other',
};

/** All name sets under a data folder. Each set's own scheme becomes ours; what a set does not mark at all is `?`, not `O`. */
export function nameDocuments(data: string): readonly NameDocument[] {
  const ner = join(data, 'ner');
  return [
    ...documents('wikigold', join(ner, 'wikigold/CONLL-format/data/wikigold.conll.txt'), columns => [columns[0], columns[1]], 'O'),
    ...documents('wnut17', join(ner, 'WNUT17/CONLL-format/data/train/wnut17train.conll'), columns => [columns[0], columns[1]], '?'),
    ...documents('wnut17-dev', join(ner, 'WNUT17/CONLL-format/data/dev/emerging.dev.conll'), columns => [columns[0], columns[1]], '?'),
    ...documents('ewt', join(ner, 'en_ewt-ud-dev.iob2'), columns => [columns[1], columns[2]], '?'),
    ...documents('re3d', join(ner, 're3d/CONLL-format/data/train/re3d-train.conll'), columns => [columns[0], columns[1]], '?').map(
      document => ({ ...document, sentences: document.sentences.map(properNamesOnly) }),
    ),
    ...gum(join(data, 'gum')),
  ];
}

type Pick = (columns: readonly string[]) => readonly [string | undefined, string | undefined];

/** Sentences of a column file, twenty to a document where the file marks none. */
function documents(set: string, file: string, pick: Pick, outside: '?' | 'O'): readonly NameDocument[] {
  const found: LabelledWord[][][] = [[]];
  let sentence: LabelledWord[] = [];
  const flush = () => {
    if (sentence.length > 0) found.at(-1)?.push(sentence);
    sentence = [];
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (/^-DOCSTART-|^# newdoc/.test(line) || (found.at(-1)?.length ?? 0) >= 20) found.push([]);
    if (line.trim() === '') flush();
    if (line.trim() === '' || line.startsWith('#') || line.startsWith('-DOCSTART-')) continue;
    const [word, raw] = pick(line.split(/[\t ]/));
    if (word === undefined || word === '' || raw === undefined) continue;
    const kind = KIND[raw.slice(2)];
    const previous = sentence.at(-1)?.label.slice(2);
    const begins = raw.startsWith('B-') || previous !== kind;
    sentence.push({ word, label: kind === undefined ? outside : `${begins ? 'B' : 'I'}-${kind}` });
  }
  flush();
  return found.filter(one => one.length > 0).map((sentences, index) => ({ set, name: `${set}-${index}`, sentences }));
}

const JOINERS = new Set(['of', 'the', 'for', 'and', '-', '’', "'", 's', 'al', '.', '&', 'de', 'in', 'on']);

/** re3d marks noun phrases and pronouns too: keep those that are names, leave the other phrases out of training. */
function properNamesOnly(sentence: readonly LabelledWord[]): readonly LabelledWord[] {
  const words = sentence.map(one => ({ ...one }));
  for (let start = 0; start < words.length; start++) {
    if (!words[start]?.label.startsWith('B-')) continue;
    let end = start + 1;
    while (words[end]?.label.startsWith('I-')) end++;
    const kind = (words[start] as LabelledWord).label.slice(2);
    let from = start;
    while (from < end && (/^\p{Ll}/u.test(words[from]?.word ?? '') || /^(?:The|A|An)$/.test(words[from]?.word ?? ''))) from++;
    const rest = words.slice(from, end);
    const isName = rest.length > 0 && rest.every(one => /^[\p{Lu}\p{N}]/u.test(one.word) || JOINERS.has(one.word)) && /\p{Lu}/u.test(rest[0]?.word ?? '');
    const pronoun = end - start === 1 && /^(?:I|We|They|He|She|It|You|My|Our|Their|His|Her|Its)$/i.test(words[start]?.word ?? '');
    for (let at = start; at < end; at++) {
      const one = words[at] as { word: string; label: string };
      one.label = pronoun ? 'O' : !isName ? '-' : at < from ? 'O' : `${at === from ? 'B' : 'I'}-${kind}`;
    }
  }
  return words;
}

const TITLES = /^(?:President|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Professor|Prof\.?|Senator|Sen\.?|Judge|Justice|King|Queen|Prince|Princess|General|Gen\.?|Minister|Sir|Lord|Lady|Governor|Gov\.?|Captain|Chancellor|Secretary|Pope|Saint|St\.?)$/;

/** Runs of proper nouns in GUM, each of the kind of the innermost entity around it. */
function gum(folder: string): readonly NameDocument[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.conllu'))
    .sort()
    .map(file => {
      const sentences: LabelledWord[][] = [[]];
      const open: { id: string; kind: string }[] = [];
      for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
        if (line === '') sentences.push([]);
        const columns = line.split('\t');
        if (columns.length < 10 || !/^\d+$/.test(columns[0] ?? '')) continue;
        const entity = /(?:^|\|)Entity=([^|]*)/.exec(columns[9] ?? '')?.[1] ?? '';
        for (const [, id = '', kind = ''] of entity.matchAll(/\((\d+)-([a-z]+)/g)) open.push({ id, kind });
        const kind = KIND[open.at(-1)?.kind ?? ''];
        const sentence = sentences.at(-1) as LabelledWord[];
        const word = columns[1] ?? '';
        const proper = columns[3] === 'PROPN' && kind !== undefined && !(kind === 'person' && TITLES.test(word));
        const goesOn = sentence.at(-1)?.label.slice(2) === kind;
        sentence.push({ word, label: proper ? `${goesOn ? 'I' : 'B'}-${kind}` : columns[3] === 'PROPN' || columns[3] === 'ADJ' ? '?' : 'O' });
        for (const [, id] of entity.matchAll(/(?:^|[()\-a-zA-Z_])(\d+)\)/g)) {
          const at = open.findLastIndex(one => one.id === id);
          if (at >= 0) open.splice(at, 1);
        }
        for (const [, id = ''] of entity.matchAll(/\((\d+)-[^()]*\)/g)) {
          const at = open.findLastIndex(one => one.id === id);
          if (at >= 0) open.splice(at, 1);
        }
      }
      return { set: 'gum', name: file.replace('.conllu', ''), sentences: sentences.filter(one => one.length > 0) };
    });
}
