import type { Colour } from '../html/colour.ts';
import { whyUnseen } from '../office/look.ts';
import { deletedBy, type Unseen } from '../office/words.ts';
import { BARE, type Flow, type Letters, type Paragraph, PLAIN } from './group.ts';
import { type Head, unpackDate } from './head.ts';

const isOn = (number: number | null) => number !== 0;

/** What each control word changes in how letters look. */
const CHANGES: Readonly<Record<string, (number: number | null) => Partial<Letters>>> = {
  plain: () => PLAIN,
  f: font => ({ font }),
  v: on => ({ hidden: isOn(on) }),
  deleted: on => ({ deleted: isOn(on) ? 'taken' : null }),
  mvf: on => ({ deleted: isOn(on) ? 'moved' : null }),
  revauthdel: reviser => ({ reviser }),
  revdttmdel: revised => ({ revised }),
  mvauth: reviser => ({ reviser }),
  mvdate: revised => ({ revised }),
  cf: colour => ({ colour: colour ?? 0 }),
  highlight: ground => ({ ground: ground ?? 0 }),
  chcbpat: ground => ({ ground: ground ?? 0 }),
  cb: ground => ({ ground: ground ?? 0 }),
  fs: size => ({ size: size ?? PLAIN.size }),
};

/** The letters after a control word; null when it is about something else. */
export function lettersAfter(letters: Letters, word: string, number: number | null): Letters | null {
  const change = Object.hasOwn(CHANGES, word) ? CHANGES[word] : undefined;
  return change ? { ...letters, ...change(number) } : null;
}

/** The paragraph after a control word; null when it is about something else. */
export function paragraphAfter(paragraph: Paragraph, word: string, number: number | null): Paragraph | null {
  switch (word) {
    case 'pard':
      return BARE;
    case 'intbl':
      return { ...paragraph, inTable: true };
    case 's':
      return { ...paragraph, style: number ?? 0 };
    case 'outlinelevel':
      return { ...paragraph, outline: number };
    case 'ls':
      return { ...paragraph, listed: number !== 0 };
    case 'cbpat':
      return { ...paragraph, ground: number ?? 0 };
    default:
      return null;
  }
}

/** Why letters are not seen in the final text; null when they are. */
export function unseenOf(letters: Letters, flow: Flow, head: Head): Unseen | null {
  if (letters.deleted !== null) {
    const who = letters.reviser === null ? undefined : head.revisers[letters.reviser];
    const when = letters.revised === null ? null : unpackDate(letters.revised);
    return deletedBy(who && who !== 'Unknown' ? who : null, when, letters.deleted === 'moved');
  }
  return whyUnseen({
    vanish: letters.hidden,
    colour: head.colours[letters.colour] ?? null,
    size: letters.size / 2,
    ground: groundOf(letters, flow, head),
  });
}

function groundOf(letters: Letters, { ground, paragraph, shaded }: Flow, { colours }: Head): Colour | null {
  const own = letters.ground || paragraph.ground;
  if (own) return colours[own] ?? null;
  return shaded && paragraph.inTable ? null : (ground ?? null);
}
