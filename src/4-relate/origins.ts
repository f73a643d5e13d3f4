import type { Entity } from '../3-resolve/statement.ts';
import { contentId } from '../text/hash.ts';
import { before } from '../time/compare.ts';
import type { Claim } from './claim.ts';
import { groups } from './groups.ts';
import { readOtherwise } from './read-otherwise.ts';
import type { Origin, Relation } from './relation.ts';

/**
 * Words by which an account credits where its own sentences come from: a dateline or tail in brackets, or a phrase.
 *
 *     KALDMOOR (Public Wire) — The gates …
 *               ^^^^^^^^^^^
 */
const CREDIT =
  /(?:^|\s)\((\p{Lu}[\p{L}.&’' -]{1,40})\)\s*[-–—:]|\b(?:according to|reported by|reports|via)\s+(?:the\s+)?(\p{Lu}[\p{L}.&’'-]*(?:\s\p{Lu}[\p{L}.&’'-]*){0,3})/u;

/**
 * Where each statement has its knowledge from. What someone is reported to have said goes back to that speaker,
 * whoever reports it; an account's own words go back to the agency that they credit, else to the account; a copied
 * passage goes where the first of its copies goes, a speaker before an agency before an account. So a copy of a report
 * adds no origin; nor does a copied sentence that was read otherwise in the copy: it goes where most goes. (Two papers that copy different sentences of a third lean on it only while it is there to be seen.)
 */
export function origins(
  claims: readonly Claim[],
  relations: readonly Relation[],
  entities: readonly Entity[],
): readonly Origin[] {
  const organizations = new Map(
    entities
      .filter(entity => entity.kind === 'organization')
      .flatMap(entity =>
        [entity.name, ...entity.aliases.map(alias => alias.text)].map(name => [name.toLowerCase(), entity] as const),
      ),
  );
  const byId = new Map(entities.map(entity => [entity.id, entity] as const));
  const copies = groups(claims.map(claim => claim.statement.id));
  for (const { kind, a, b } of relations) if (kind === 'repeats') copies.join(a, b);
  const nearest = new Map<string, Seed>();
  for (const claim of claims) {
    const root = copies.of(claim.statement.id);
    const mine = seed(claim, organizations, byId);
    const known = nearest.get(root);
    if (known === undefined || nearer(mine, known)) nearest.set(root, mine);
  }
  const size = Map.groupBy(claims, claim => (nearest.get(copies.of(claim.statement.id)) as Seed).key);
  for (const [one, other] of readOtherwise(claims, relations)) {
    const [x, y] = [nearest.get(copies.of(one)) as Seed, nearest.get(copies.of(other)) as Seed];
    const more = (size.get(x.key)?.length ?? 0) - (size.get(y.key)?.length ?? 0);
    copies.join(one, other);
    nearest.set(copies.of(one), more > 0 || (more === 0 && nearer(x, y)) ? x : y);
  }
  const found = new Map<string, { readonly seed: Seed; readonly statements: string[] }>();
  for (const { statement } of claims) {
    const one = nearest.get(copies.of(statement.id)) as Seed;
    const origin = found.get(one.key) ?? { seed: one, statements: [] };
    origin.statements.push(statement.id);
    found.set(one.key, origin);
  }
  return [...found.values()]
    .map(({ seed: { kind, key, label }, statements }) => ({
      kind,
      id: contentId('origin', key),
      label,
      statements: statements.sort(),
    }))
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** Of several copies the one nearest to the knowledge; then the earliest published; then the smaller key. An agency's own report is nearer than the credit to it. */
function nearer(x: Seed, y: Seed): boolean {
  if (isReportOf(x, y)) return true;
  if (isReportOf(y, x)) return false;
  const rank = RANK.indexOf(x.kind) - RANK.indexOf(y.kind);
  if (rank !== 0) return rank < 0;
  if (before(x.published, y.published) === 'yes') return true;
  return before(y.published, x.published) !== 'yes' && x.key < y.key;
}

/** Whether an outlet is the agency that the other credits, by name or by initials: "Orvane Public Wire", "OPW". */
function isReportOf(outlet: Seed, credit: Seed): boolean {
  if (outlet.kind !== 'outlet' || credit.kind !== 'wire') return false;
  const initials = Array.from(outlet.label.matchAll(/(?<!\p{L})\p{Lu}/gu), match => match[0]).join('');
  return outlet.label.toLowerCase() === credit.label.toLowerCase() || initials === credit.label;
}

interface Seed {
  readonly kind: Origin['kind'];
  readonly key: string;
  readonly label: string;
  readonly published: string | null;
}

/** From the nearest to the knowledge to the farthest. */
const RANK: readonly Origin['kind'][] = ['speaker', 'wire', 'document', 'outlet', 'unnamed'];

function seed(claim: Claim, organizations: ReadonlyMap<string, Entity>, entities: ReadonlyMap<string, Entity>): Seed {
  const { statement, document } = claim;
  const { published } = document;
  if (!claim.own) {
    const speaker = statement.speaker === null ? undefined : entities.get(statement.speaker);
    if (speaker !== undefined) return { kind: 'speaker', key: `speaker ${speaker.id}`, label: speaker.name, published };
    return { kind: 'unnamed', key: `unnamed ${statement.id}`, label: `unnamed, in ${document.name}`, published };
  }
  const credit = CREDIT.exec(claim.sentence.slice(0, LONGEST_SENTENCE));
  const wire = organizations.get((credit?.[1] ?? credit?.[2] ?? '').trim().toLowerCase());
  const outlet = document.publisher ?? document.title ?? document.name;
  const own: Seed = { kind: 'outlet', key: `document ${document.id}`, label: outlet, published };
  if (wire === undefined) return own;
  const credited: Seed = { kind: 'wire', key: `speaker ${wire.id}`, label: wire.name, published };
  return isReportOf(own, credited) ? own : credited;
}

/** Credits stand near the head of a sentence; longer "sentences" are not searched further. */
const LONGEST_SENTENCE = 600;
