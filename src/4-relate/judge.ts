import { agrees } from './agrees.ts';
import { contradicts } from './contradicts.ts';
import { denies } from './denies.ts';
import type { Finding } from './finding.ts';
import type { Judged } from './pair.ts';
import { reverses } from './reverses.ts';
import { rivals } from './rivals.ts';
import { updates } from './updates.ts';

/** Most telling first: a reversal is also a contradiction, a newer figure also a rival one. */
const RULES: readonly ((pair: Judged) => Finding | null)[] = [reverses, updates, denies, rivals, contradicts, agrees];

/** The one relation of a pair, or null: the first rule that answers. */
export function judge(pair: Judged): Finding | null {
  for (const rule of RULES) {
    const finding = rule(pair);
    if (finding !== null) return finding;
  }
  return null;
}
