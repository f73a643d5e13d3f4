import { nounClass } from '../text/role-nouns.ts';
import type { Account } from './account.ts';
import { isRead } from './account.ts';
import { addForm, amend, type Cast, type Figure } from './cast.ts';
import { keyOf, type Name, personName, plainName } from './names.ts';
import { isLastWord } from './short-names.ts';

/** The document's own voice, and the agency it says it has its report from. */
export interface Outlet {
  readonly own: number;
  /** How the voice was found. */
  readonly why: string;
  /** Figure of the agency named in a credit line; null when there is none, or when it is the voice itself. */
  readonly agency: number | null;
}

/** "(Vessian News Agency) -" and "MARROWFEN, June 3 (Vessian News Agency) —" at the head of a block. */
const CREDIT = /^[^()\n]{0,60}\(([^()\n]{2,60})\)\s*(?:[-–—]|--)\s/u;
/** A credit stands at the head of the account, after the titles. */
const BLOCKS_WITH_CREDIT = 8;

/** Finds or adds the figure that speaks for the document itself: its publisher, else the agency it credits, else its first author, else the document. */
export function outletOf(account: Account, cast: Cast): Outlet {
  const { document } = account;
  const credit = creditIn(account);
  if (document.publisher !== null && plainName(document.publisher).words.length > 0) {
    const own = seat(cast, plainName(document.publisher), 'organization');
    const agency = credit === null ? null : seat(cast, credit, 'organization');
    return { own, why: 'the publisher', agency: agency === own ? null : agency };
  }
  if (credit !== null)
    return {
      own: seat(cast, credit, 'organization'),
      why: 'the agency credited at its head; no publisher is named',
      agency: null,
    };
  const author = document.authors.find(name => personName(name).words.length > 0);
  if (author !== undefined)
    return {
      own: isBody(author)
        ? seat(cast, plainName(author), 'organization')
        : seat(cast, personName(author, true), 'person'),
      why: 'the author; no publisher is named',
      agency: null,
    };
  cast.figures.push(nameless(document.title ?? document.name));
  return {
    own: cast.figures.length - 1,
    why: 'the document itself; it names neither publisher nor author',
    agency: null,
  };
}

/** A byline may name a desk or an office: "Ministry of Public Works". */
function isBody(author: string): boolean {
  return plainName(author).words.some(word => nounClass(word) === 'body');
}

function creditIn(account: Account): Name | null {
  const { document } = account;
  for (const block of document.blocks.slice(0, BLOCKS_WITH_CREDIT)) {
    if (!isRead(document, block.start)) continue;
    const credit = CREDIT.exec(document.text.slice(block.start, Math.min(block.end, block.start + 160)))?.[1];
    if (credit !== undefined && /^\p{Lu}/u.test(credit) && !/\d/.test(credit)) return plainName(credit);
  }
  return null;
}

/** The figure of that name, or a new one. A body's own account may call it by its last word, or by its noun. */
export function seat(cast: Cast, name: Name, kind: 'organization' | 'person'): number {
  const key = keyOf(name);
  const known = cast.figures.findIndex(
    figure =>
      figure.named &&
      (figure.key === key || keyOf(figure.name) === key) &&
      (figure.kind === 'person') === (kind === 'person'),
  );
  if (known >= 0) return known;
  const short =
    kind === 'person'
      ? -1
      : cast.figures.findIndex(
          figure =>
            figure.named &&
            figure.kind === 'organization' &&
            (isLastWord(figure.name, name) || isItsNoun(figure, name)),
        );
  if (short >= 0) {
    const text = cast.figures[short]?.name.text ?? '';
    amend(cast, short, { name, key });
    addForm(cast, short, text, `part of the name of ${name.text}, whose own account this is`);
    return short;
  }
  const figure: Figure = {
    kind,
    name,
    key,
    named: true,
    plural: false,
    forms: new Map(),
    roles: [],
    gender: null,
    age: null,
    owner: null,
  };
  cast.figures.push(figure);
  return cast.figures.length - 1;
}

/** "The Army" in a statement of the Army of Eastmark. */
function isItsNoun({ name: { words } }: Figure, name: Name): boolean {
  const [word, ...more] = words;
  return word !== undefined && more.length === 0 && name.words.includes(word) && nounClass(word) === 'body';
}

/** A document without publisher or author speaks under its own title, and is no one else anywhere. */
function nameless(title: string): Figure {
  return {
    kind: 'other',
    name: { ...plainName(title), text: title },
    key: keyOf(plainName(title)),
    named: false,
    plural: false,
    forms: new Map(),
    roles: [],
    gender: null,
    age: null,
    owner: null,
  };
}
