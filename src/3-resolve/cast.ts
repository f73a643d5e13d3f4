import type { Mention } from '../2-mark/marks.ts';
import type { Offset, Span } from '../text/span.ts';
import type { Life } from './life.ts';
import type { Name } from './names.ts';
import type { Role } from './roles.ts';
import type { Gender } from './titles.ts';

/** One place where an account names a figure, and how. */
export interface Place {
  readonly start: Offset;
  readonly end: Offset;
  /** Index of the figure in `Cast.figures`. */
  readonly figure: number;
}

/** Someone or something as one account knows it; which figures of different accounts are one entity is settled later. */
export interface Figure {
  readonly kind: Mention['kind'];
  /** The fullest form in this account. For one without a name: the words that describe it. */
  readonly name: Name;
  /** What equal names share, in any account: the folded words, a body's owner left out. */
  readonly key: string;
  /** False for "a spokesman", "residents", "their documents": known by description alone. */
  readonly named: boolean;
  readonly plural: boolean;
  /** Every other form and why it is taken for this figure; the first reason given stays. */
  readonly forms: ReadonlyMap<string, string>;
  /** In order of their place. */
  readonly roles: readonly Role[];
  readonly gender: Gender | null;
  readonly age: number | null;
  /** When the bearer lived; left out where the account says nothing of it. */
  readonly life?: Life;
  /** Keys of other names that the account gives a person outright ("alias", "also known as"). */
  readonly alsoKnown?: readonly string[];
  /** Whose ministry it is ("vessia"); null for a name that needs none. */
  readonly owner: string | null;
}

/** All figures of one account. It grows while speakers are looked for: descriptions and pronouns add figures and places. */
export interface Cast {
  readonly figures: Figure[];
  /** Places of names, in text order; those of descriptions and pronouns are in `later`. */
  readonly places: readonly Place[];
  readonly later: Place[];
}

/** A figure with one thing changed, put back in its seat. */
export function amend(cast: Cast, figure: number, change: Partial<Figure>): void {
  const before = cast.figures[figure];
  if (before === undefined) throw new RangeError(`no figure ${figure}`);
  cast.figures[figure] = { ...before, ...change };
}

/** Adds a form with its reason, unless it is the name itself or known already. */
export function addForm(cast: Cast, figure: number, text: string, why: string): void {
  const before = cast.figures[figure];
  if (before === undefined || text === before.name.text || before.forms.has(text)) return;
  amend(cast, figure, { forms: new Map([...before.forms, [text, why]]) });
}

/** Adds a figure that has no name and returns its index. */
export function addUnnamed(cast: Cast, figure: Omit<Figure, 'named' | 'forms' | 'owner' | 'age' | 'key'>): number {
  cast.figures.push({
    ...figure,
    key: figure.name.words.join(' '),
    named: false,
    forms: new Map(),
    owner: null,
    age: null,
  });
  return cast.figures.length - 1;
}

/** Notes that the words at `span` stand for a figure. */
export function addPlace(cast: Cast, figure: number, span: Span): void {
  cast.later.push({ start: span[0], end: span[1], figure });
}
