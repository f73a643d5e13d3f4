import type { RelationLine, StatementLine } from '../../serve/contract.ts';
import { StatusMark } from '../finding/StatusMark.tsx';
import { Words } from '../finding/Words.tsx';
import { inShort } from '../finding/when.ts';
import { Icon } from '../parts/Icon.tsx';
import { namedAs, VERB } from './headline.ts';

/** One pair of a list: who does what to whom; with `quotes`, in which words. */
export function PairRow({
  relation,
  a,
  b,
  href,
  isHere,
  year,
  quotes,
}: {
  readonly relation: RelationLine;
  /** The relation's own ends. */
  readonly a: StatementLine;
  readonly b: StatementLine;
  readonly href: string;
  readonly isHere: boolean;
  readonly year: string | null;
  readonly quotes: boolean;
}) {
  const name = (line: StatementLine, comma: string) => (
    <>
      <b dir="auto">{relation.kind === 'repeats' ? line.outlet : namedAs(line)}</b>
      {relation.kind === 'reverses' && line.published && `, ${inShort(line.published, year)}${comma}`}
    </>
  );
  return (
    <li class={relation.review === 'rejected' ? 'pair-row is-rejected' : 'pair-row'}>
      <a href={href} aria-current={isHere ? 'true' : undefined} data-line data-review={relation.review}>
        <span class={`k-${relation.kind}`}>
          <Icon name={relation.kind} />
        </span>
        <span class="pair-names">
          {name(b, ',')} {VERB[relation.kind]} {name(a, '')}
        </span>
        <StatusMark review={relation.review} />
        {quotes && (
          <span class="pair-quotes">
            {[b, a].map(line => (
              <span key={line.id}>
                <Words pieces={line.pieces} language={line.language} />
                <span class="quiet-ink">
                  {' '}
                  <bdi>{line.outlet}</bdi>
                  {line.published && `, ${inShort(line.published, year)}`}
                </span>
              </span>
            ))}
          </span>
        )}
      </a>
    </li>
  );
}
