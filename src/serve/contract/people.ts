import { type Infer, list, nullable, number, object, one, string } from '../shape.ts';
import { statementLine, verdict } from './lines.ts';

export const entityKind = one('person', 'organization', 'place', 'other');

/** Someone or something that is named, as lists show it. */
export const personLine = object({
  id: string,
  name: string,
  role: nullable(string),
  kind: entityKind,
  /** How many other names the texts give. */
  aliases: number,
  mentions: number,
  /** Statements whose speaker it is. */
  statements: number,
});

/** A page of those who are named; who says most comes first, then who is named most. */
export const peopleView = object({
  revision: number,
  total: number,
  people: list(personLine),
  /** How many of each kind the words leave. */
  counts: object({ all: number, person: number, organization: number, place: number, other: number }),
});

/** Words that name someone, with some of the text around them. */
export const mentionView = object({
  document: string,
  outlet: string,
  published: nullable(string),
  language: nullable(string),
  /** In UTF-16 code units of the document's text. */
  start: number,
  end: number,
  before: string,
  text: string,
  after: string,
});

/** A page of the places where someone is named. */
export const mentionsView = object({ revision: number, total: number, mentions: list(mentionView) });

export const personView = object({
  revision: number,
  line: personLine,
  /** Every other name, why it is taken for the same one, and where it stands (the first 200 places). */
  aliases: list(
    object({
      text: string,
      why: string,
      mentions: number,
      places: list(object({ document: string, start: number, end: number })),
    }),
  ),
  /** The first few statements whose speaker it is, by date. */
  statements: list(statementLine),
  /** Others whose names are like this one's. */
  alike: list(personLine),
  /** What people decided on it, oldest first. */
  decisions: list(object({ decision: string, verdict, text: string, who: string, at: string })),
});

export type EntityKind = Infer<typeof entityKind>;
export type PersonLine = Infer<typeof personLine>;
export type PeopleView = Infer<typeof peopleView>;
export type MentionView = Infer<typeof mentionView>;
export type MentionsView = Infer<typeof mentionsView>;
export type PersonView = Infer<typeof personView>;
