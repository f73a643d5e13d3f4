import { isFunctionWord, stem, words } from './words.ts';

/** Words that turn a claim round. "n't" is found at the end of a word. */
const NEGATORS = new Set([
  'not',
  'never',
  'no',
  'none',
  'neither',
  'nor',
  'nobody',
  'nothing',
  'nowhere',
  'cannot',
  'without',
  'hardly',
]);
/** Words that do the same as part of a predicate: "was unable to", "failed to", "denied that". */
const NEGATIVE_PREDICATES = new Set([
  'unable',
  'incapable',
  'impossible',
  'fail',
  'fails',
  'failed',
  'refuse',
  'refuses',
  'refused',
  'lack',
  'lacks',
  'lacked',
  'deny',
  'denies',
  'denied',
  'denying',
  'reject',
  'rejects',
  'rejected',
  'rejecting',
  'dismiss',
  'dismisses',
  'dismissed',
  'refute',
  'refutes',
  'refuted',
  'disputed',
  'disputes',
  'untrue',
  'false',
  'baseless',
  'unfounded',
  'absent',
  'absence',
]);
/** What follows a negator and takes its force away: "not only", "no doubt", "no more than", "not until". */
const UNDOING = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'doubt',
  'question',
  'more',
  'less',
  'fewer',
  'later',
  'until',
  'sooner',
  'wonder',
  'matter',
]);
/** Where another claim begins, which the negation does not reach: also the comma behind an opening "While …". */
const TURN =
  /\b(?:but|although|though|while|whereas|however|yet|except|instead|rather than|apart from)\b|(?<=^\W*(?:while|although|though|whereas)\b[^,]{1,200}),/gi;
/** Tells of then and now, or denies without a negator ("too strong to fall"): the sign of it can’t be read. */
const UNREADABLE = /\b(?:no longer|any (?:longer|more)|anymore|too \w+ to|than to)\b/i;
/** An answer to a question that stands elsewhere: what it denies is not in it. */
const ANSWER = /^[\s“"'‘]*(?:(?:no|yes)\s*[,.;:—–]|nor\b|not (?:just|only|until)\b)/i;
/** "rejected that: a message went out": what is denied was said before, what follows is claimed. */
const POINTS_BACK = /^\s+(?:that|this|it)\s*:/i;
/** Negators that may stand behind their verb. */
const AS_OBJECT = new Set(['no', 'none', 'nobody', 'nothing', 'nowhere']);
/** Words after a negator, and before it ("fired at nobody"), that it can be about. */
const REACH_AFTER = 6;
const REACH_BEFORE = 2;
/** How far before a negative predicate a negator may stand and take its force away ("did not deny"). */
const TURNED_WITHIN = 3;
/** In a longer text a negation may belong to any of several claims. */
const LONGEST = 60;

/** How a text stands to its claim: counted, with the words that were counted. */
export interface Counted {
  readonly negative: boolean;
  /** Whether the sign of the whole can be read: false for a negation in a text of several claims. */
  readonly sure: boolean;
  /** The words that negate, as they stand, in order. */
  readonly by: readonly string[];
  /** Stems of the words that the negation is near enough to be about. */
  readonly about: readonly string[];
}

/**
 * Counts what negates in a text. Two negators do not cancel out ("no shells, no mortars"): one is enough, but a
 * negated negative predicate affirms ("did not deny").
 *
 *     We have no tubes of that calibre, and our people fired at nobody
 *             ^^                                            ^^^^^^
 */
export function countNegation(text: string): Counted {
  const list = words(text);
  const at: number[] = [];
  let turned = 0;
  for (const [i, word] of list.entries()) {
    if (NEGATORS.has(word.low) || word.low.endsWith("n't")) {
      const next = list[i + 1]?.low ?? '';
      // "warned them not to move": what is told, not what is so
      if (UNDOING.has(next) || (word.low === 'not' && next === 'to')) continue;
      const later = list.slice(i + 1, i + 1 + TURNED_WITHIN);
      if (later.some(one => NEGATIVE_PREDICATES.has(one.low))) turned += 1;
      else at.push(i);
    } else if (NEGATIVE_PREDICATES.has(word.low)) {
      if (POINTS_BACK.test(text.slice(word.start + word.text.length))) continue;
      if (turned > 0) turned -= 1;
      else at.push(i);
    }
  }
  const clauses = Array.from(text.matchAll(TURN), match => match.index);
  const clauseOf = (place: number) => clauses.filter(start => start <= place).length;
  const near = at.flatMap(i => {
    const clause = clauseOf(list[i]?.start ?? 0);
    return list
      .slice(Math.max(0, i - (AS_OBJECT.has(list[i]?.low ?? '') ? REACH_BEFORE : 0)), i + 1 + REACH_AFTER)
      .filter(word => clauseOf(word.start) === clause);
  });
  return {
    negative: at.length > 0,
    sure: !UNREADABLE.test(text) && (at.length === 0 || (list.length <= LONGEST && !ANSWER.test(text))),
    by: at.map(i => list[i]?.text ?? ''),
    about: [...new Set(near.filter(word => !isFunctionWord(word.low)).map(word => stem(word.low)))].sort(),
  };
}
