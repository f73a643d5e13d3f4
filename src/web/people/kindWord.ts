import type { EntityKind } from '../../serve/contract.ts';

const WORDS: { readonly [kind in EntityKind]: readonly [string, string] } = {
  person: ['person', 'People'],
  organization: ['body', 'Bodies'],
  place: ['place', 'Places'],
  other: ['other', 'Others'],
};

/** What one of a kind is called. */
export const kindWord = (kind: EntityKind) => WORDS[kind][0];

/** What many of a kind are called. */
export const kindsWord = (kind: EntityKind) => WORDS[kind][1];
