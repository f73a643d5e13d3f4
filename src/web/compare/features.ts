import type { PairSide, PairView } from '../../serve/contract.ts';
import { overlaps } from '../../time/compare.ts';
import { kindWords } from '../finding/kinds.ts';
import { inWords } from '../finding/when.ts';
import { laterBy } from './apart.ts';
import { namedAs } from './headline.ts';

/** One row of the table between two statements. */
export interface Feature {
  readonly name: string;
  readonly a: string;
  readonly b: string;
  readonly is: 'same' | 'differs' | 'not known';
}

/** What each of two statements is, row by row, and where they differ. */
export function features({ a, b, ordered }: Pick<PairView, 'a' | 'b' | 'ordered'>): readonly Feature[] {
  const later = ordered ? laterBy(a.line.said, b.line.said) : null;
  return [
    {
      name: 'Speaker',
      a: speaker(a),
      b: speaker(b),
      is: known(a.line.speaker, b.line.speaker, a.line.speaker?.id === b.line.speaker?.id),
    },
    {
      name: 'Said',
      a: time(a.line.said),
      b: later === null ? time(b.line.said) : `${time(b.line.said)}, ${later}`,
      is: known(a.line.said, b.line.said, a.line.said === b.line.said),
    },
    {
      name: 'About',
      a: about(a),
      b: about(b),
      is: known(a.about, b.about, a.about === b.about || overlaps(a.about, b.about) === 'yes'),
    },
    { name: 'Polarity', a: polarity(a), b: polarity(b), is: same(a.line.polarity === b.line.polarity) },
    { name: 'Certainty', a: certainty(a), b: certainty(b), is: same(a.line.certainty === b.line.certainty) },
    { name: 'Kind', a: kindWords(a.line.kind), b: kindWords(b.line.kind), is: same(a.line.kind === b.line.kind) },
    {
      name: 'Origin',
      a: origin(a),
      b: origin(b),
      is: known(a.origin, b.origin, a.origin?.id === b.origin?.id),
    },
  ];
}

const same = (isSame: boolean) => (isSame ? 'same' : 'differs');

function known(a: unknown, b: unknown, isSame: boolean): Feature['is'] {
  return a === null || b === null ? 'not known' : same(isSame);
}

function speaker({ line }: PairSide): string {
  const { speaker } = line;
  if (speaker === null) return line.kind === 'own' ? `${line.outlet}, its own sentence` : 'not stated who';
  return speaker.role && speaker.role !== speaker.name ? `${namedAs(line)}, ${speaker.role}` : namedAs(line);
}

const time = (edtf: string | null) => (edtf === null ? 'not known when' : inWords(edtf));

function about({ about, aboutWords }: PairSide): string {
  const words = aboutWords.map(word => `“${word}”`).join(', ');
  if (about === null) return words === '' ? 'no time given' : `${words}: of which day is not clear`;
  return words === '' ? inWords(about) : `${words}: ${inWords(about)}`;
}

function polarity({ line, negation }: PairSide): string {
  if (line.polarity === 'affirms') return 'affirms';
  return negation.length === 0 ? 'denies' : `denies: ${negation.map(word => `“${word}”`).join(', ')}`;
}

function certainty({ line, hedge }: PairSide): string {
  if (hedge.length === 0) return line.certainty === 'certain' ? 'no hedging words' : line.certainty;
  return `${line.certainty}: ${hedge.map(word => `“${word}”`).join(', ')}`;
}

function origin({ line, origin }: PairSide): string {
  const label = origin?.label ?? 'not stated';
  const via = line.via.map(({ name }) => name).join(', ');
  return via === '' ? label : `${label}, by way of ${via}`;
}
