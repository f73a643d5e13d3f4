import type { ReasonView } from '../../serve/contract.ts';
import { inWords } from './when.ts';

/** A calendar time inside a reason: `2024-05-14T09:25:00+02:00`, `2024-05-14`. */
const TIME = /\b\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?/g;

/** Reasons as one sentence, in the order they were given, their times in words. */
export function reasons(why: readonly ReasonView[]): string {
  const text = why
    .map(reason => reason.text.trim().replace(/[.;]$/, ''))
    .filter(reason => reason !== '')
    .join('; ')
    .replace(TIME, inWords);
  return text === '' ? '' : `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
