import type { Span } from '../text/span.ts';

/** A turn's label in the words of its paragraph: `label` with verb and colon, `speaker` the name in it. */
export interface Label {
  readonly label: Span;
  /** Null for "Q:" and "A:", which name no one. */
  readonly speaker: Span | null;
  /** The name for comparing. */
  readonly key: string;
}

/** No label is longer. In UTF-16 code units. */
const MAX_LABEL = 90;

const TIME = '(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[\\])]?\\s{1,3}(?:[-–]\\s)?)?';
const NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’-]*|(?:al|el|bin|bint|ibn|van|von|der|de|del|la|of|the|for)(?=\\s))";
/** The name under which someone posts. */
const HANDLE = '@[\\p{L}\\p{N}_.-]{2,40}';
const NAME = `(?:${HANDLE}|${NAME_WORD}(?:\\s${NAME_WORD}){0,5}(?:\\s\\d{1,2})?)`;
/** What may follow the name: an office after a comma, or a bracket that says from where. */
const ASIDE = '(?:,\\s[^:,.?!]{2,40}|\\s?[([][^)\\]:]{1,40}[)\\]])?';
/** One to three words in small letters: "says", "asks again", "concluding". */
const VERB = '(?:\\s\\p{Ll}{2,15}(?:\\s\\p{Ll}{1,12}){0,2})?';

/** Words in quote marks after the colon are reported, as news does it; a transcript prints speech without them. */
const NAMED = new RegExp(`^(${TIME})(${NAME})${ASIDE}${VERB}\\s?:(?!\\s{0,3}["“„«‘'])(?=\\s|$)`, 'u');
const BARE = new RegExp(`^(${TIME})(Q|A|QUESTION|ANSWER|Question|Answer)\\s?[:.](?=\\s|$)`, 'u');

const PRONOUN = /^(?:i|he|she|they|we|it|you|this|that|these|those|one|both|others?|some|who)$/i;

/** Nouns that stand before a colon in every kind of text and never speak. */
const NOT_SPEAKERS =
  /^(?:(?:.{0,30}\s)?(?:note|notes|update|updates|updated|correction|source|sources|photo|photos|image|images|video|caption|credit|credits|related|read|read more|read also|also read|see also|more|tags|topics|date|dates|time|place|location|where|when|what|who|why|how|to|from|cc|bcc|subject|re|fwd|sent|by|published|posted|filed|author|title|summary|abstract|keywords|contact|phone|tel|email|e-mail|fax|address|website|web|url|link|links|warning|example|figure|table|step|part|chapter|section|day|week|background|context|conclusion|analysis|opinion|editorial|breaking|exclusive|watch|listen|transcript|interview|full text|key points?|ps|p\.s\.|nb|n\.b\.|https?))$/i;

function labelOf(words: string): Label | null {
  const head = words.slice(0, MAX_LABEL + 1);
  const bare = BARE.exec(head);
  if (bare) return { label: [0, bare[0].length], speaker: null, key: (bare[2] ?? '').charAt(0).toUpperCase() };
  const named = NAMED.exec(head);
  if (!named) return null;
  const [whole, time = '', name = ''] = named;
  if (PRONOUN.test(name) || NOT_SPEAKERS.test(name) || whole.length > MAX_LABEL) return null;
  return { label: [0, whole.length], speaker: [time.length, time.length + name.length], key: name.toUpperCase() };
}

/** A label that hardly any other kind of text has: a name in capitals, one under which someone posts, or Q and A. */
function isPlainlyLabel({ speaker }: Label, words: string): boolean {
  if (speaker === null) return true;
  const name = words.slice(...speaker);
  return name.startsWith('@') || (name === name.toUpperCase() && name.length > 2);
}

/** Where labels could be anything, the share of paragraphs from the first label on that must have one. */
const MIN_SHARE = 0.25;

/** Labels that do not repeat may be the heads of a fact box; what people say is longer on average. In words. */
const MIN_SAID = 6;

/**
 * The label of each paragraph, or null for all of them when the pattern does not repeat: two labels of one name, or
 * three labels of different names, make a transcript; "Note: the gates were shut." does not.
 *
 *     TOMAS REYN asks again: Who opened the gates?
 *     ^^^^^^^^^^ speaker
 *     ^^^^^^^^^^^^^^^^^^^^^^ label
 */
export function findLabels(paragraphs: readonly string[]): readonly (Label | null)[] | null {
  const labels = paragraphs.map(labelOf);
  const found = labels.flatMap((label, i) => (label ? [{ label, words: paragraphs[i] ?? '', i }] : []));
  if (found.length < 2) return null;
  const repeats = found.length > new Set(found.map(({ label }) => label.key)).size;
  const plain = found.filter(({ label, words }) => isPlainlyLabel(label, words)).length * 2 >= found.length;
  const dense = found.length >= (paragraphs.length - (found[0]?.i ?? 0)) * MIN_SHARE;
  if (repeats) return plain || dense ? labels : null;
  const said = found.reduce(
    (sum, { label, words }) => sum + words.slice(label.label[1]).split(/\s+/, 50).length - 1,
    0,
  );
  return found.length >= 3 && plain && dense && said >= found.length * MIN_SAID ? labels : null;
}
