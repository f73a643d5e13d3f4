import type { Cast } from './cast.ts';
import { type Cluster, clusterOf, fullest, type Member } from './clusters.ts';
import { joinBodies } from './join-bodies.ts';
import { joinAlsoKnown, joinFull, joinSurnames } from './join-persons.ts';
import { surname } from './names.ts';

/**
 * Which figures of different accounts are one entity. Casts come in the order of their document ids. Without a name a figure is no one
 * else's; a surname alone joins only with an office to bear it out.
 */
export function across(casts: readonly Cast[]): readonly Cluster[] {
  const members: Member[] = casts.flatMap((cast, account) =>
    cast.figures.map((figure, index) => ({ account, index, figure })),
  );
  const named = members.filter(({ figure }) => figure.named);
  const persons = named.filter(({ figure }) => figure.kind === 'person');
  const full = joinFull(persons.filter(({ figure }) => figure.name.words.length >= 2));
  const others = named.filter(({ figure }) => figure.kind !== 'person');
  const lone = persons.filter(({ figure }) => figure.name.words.length < 2);
  const mistaken = mistakenForPersons(lone, full, others);
  const people = joinAlsoKnown(joinSurnames(full, lone.filter(member => !mistaken.has(member)).map(clusterOf)));
  const bodies = joinBodies([...others, ...mistaken]);
  const alone = members.filter(({ figure }) => !figure.named).map(clusterOf);
  return [...people, ...bodies, ...alone];
}

/** Lone words that were tagged as persons in one account and as something else in another, where nothing about them is a person's: no title, no office, nobody of that surname. */
function mistakenForPersons(
  lone: readonly Member[],
  full: readonly Cluster[],
  others: readonly Member[],
): ReadonlySet<Member> {
  const surnames = new Set(full.map(cluster => surname(fullest(cluster))));
  const elsewhere = new Set(others.map(({ figure }) => figure.key));
  return new Set(
    lone.filter(
      ({ figure }) =>
        figure.roles.length === 0 &&
        figure.gender === null &&
        figure.age === null &&
        elsewhere.has(figure.key) &&
        !surnames.has(figure.key),
    ),
  );
}
