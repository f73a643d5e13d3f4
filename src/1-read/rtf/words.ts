import type { PieceKind } from '../office/words.ts';
import type { Destination } from './group.ts';

/** Control words that stand for one character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  softline: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
  '~': '\u00a0',
  _: '\u2011',
  '-': '\u00ad',
};

/** Groups whose words go elsewhere than into the text. What is not listed and begins with `\\*` goes nowhere. */
export const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  colortbl: 'colours',
  stylesheet: 'styles',
  revtbl: 'revisers',
  title: 'title',
  author: 'author',
  creatim: 'created',
  revtim: 'modified',
  atnauthor: 'commenter',
  listtext: 'number',
  pntext: 'number',
  ...all('nowhere', 'info fldinst object do upr sp sn sv'),
  ...all(
    'never',
    'pict nonshppict shprslt bkmkstart bkmkend listtable listoverridetable pn pnseclvl objdata objclass objname ' +
      'xe tc tcn rxe txe atnid atnref atndate atntime atnicn atnparent ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn template themedata ' +
      'colorschememapping datastore latentstyles rsidtbl generator filetbl private userprops xmlnstbl mmathPr falt panose fontemb datafield formfield',
  ),
};

function all(destination: Destination, words: string): Record<string, Destination> {
  return Object.fromEntries(words.split(' ').map(word => [word, destination]));
}

/** Groups within those that go nowhere whose words are shown all the same. */
export const SHOWN: ReadonlySet<string> = new Set(['fldrslt', 'result', 'shptxt', 'ud', 'dptxbxtext']);

const CHROME: PieceKind = { kind: 'chrome', level: 0 };

/** Groups that are a run of paragraphs of their own. */
export const FLOWS: Readonly<Record<string, { readonly kind: PieceKind; readonly aside: 'note' | 'box' | null }>> = {
  ...Object.fromEntries(
    'header headerl headerr headerf footer footerl footerr footerf'
      .split(' ')
      .map(word => [word, { kind: CHROME, aside: null }] as const),
  ),
  footnote: { kind: { kind: 'paragraph', level: 0 }, aside: 'note' },
  annotation: { kind: { kind: 'comment', level: 0 }, aside: null },
  shptxt: { kind: { kind: 'paragraph', level: 0 }, aside: 'box' },
  dptxbxtext: { kind: { kind: 'paragraph', level: 0 }, aside: 'box' },
};
