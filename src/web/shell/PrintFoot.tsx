import type { CaseView } from '../../serve/contract.ts';
import { figure } from '../finding/tally.ts';
import { inWords } from '../finding/when.ts';

/** What stands at the foot of a printed page: which case, when, and how much of it a person has looked at. */
export function PrintFoot({ theCase }: { readonly theCase: CaseView }) {
  const { done, of } = theCase.reviewed;
  return (
    <p class="print-foot" aria-hidden="true">
      {theCase.title}, {inWords(new Date().toISOString().slice(0, 10))}. {figure(done)} of {figure(of)} statements
      reviewed by a person, the others suggested by the program. {location.href}
    </p>
  );
}
