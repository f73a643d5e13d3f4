import type { Draft } from './entities.ts';
import type { Name } from './names.ts';

/** Whether one word is what a longer name of a body ends in: "the Directorate" for the Waters Directorate. */
export function isLastWord(short: Name, long: Name): boolean {
  const [word] = short.words;
  return short.words.length === 1 && long.words.length > 1 && word !== undefined && long.words.at(-1) === word;
}

/** Joins one-word names of bodies to the only longer one in the text that ends in them; where two do, neither is meant for sure. */
export function joinShortNames(drafts: readonly Draft[]): readonly Draft[] {
  const byLast = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const last = draft.name.words.at(-1) ?? '';
    if (draft.kind === 'organization' && draft.name.words.length > 1)
      byLast.set(last, [...(byLast.get(last) ?? []), draft]);
  }
  return drafts.filter(draft => {
    const [longer, ...more] =
      draft.name.words.length === 1 && draft.kind !== 'place' ? (byLast.get(draft.name.words[0] ?? '') ?? []) : [];
    if (longer === undefined || more.length > 0) return true;
    longer.uses.push(...draft.uses);
    longer.uses.sort((a, b) => a.start - b.start);
    for (const [text, why] of draft.forms) longer.forms.set(text, why);
    longer.forms.set(draft.name.text, `the last word of ${longer.name.text}, the only name in the text that ends so`);
    return false;
  });
}
