import type { TimelineView } from '../../serve/contract.ts';
import { SideLetter } from '../finding/SideMark.tsx';
import { StatusMark } from '../finding/StatusMark.tsx';
import { Words } from '../finding/Words.tsx';
import { inWords } from '../finding/when.ts';
import { atWords, PAIRS } from '../state/address.ts';
import { useHref } from '../tools.ts';
import type { Row } from './rows.ts';

/** The same as the chart, in rows and columns: every mark, its times as read and as EDTF, and each change of side. */
export function TimelineTable({ rows, view }: { readonly rows: readonly Row[]; readonly view: TimelineView }) {
  const href = useHref();
  const numbers = new Map(view.points.map(({ id, number }) => [id, number]));
  const number = new Map(view.marks.map(({ line }) => [line.id, line.number]));
  return (
    <section class="table-scroll" aria-label="Timeline as a table">
      <table class="data">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Words</th>
            <th scope="col">Side</th>
            <th scope="col">Speaks about</th>
            <th scope="col">Said</th>
            <th scope="col">Printed in</th>
          </tr>
        </thead>
        {rows.map(row => (
          <tbody key={row.id}>
            {row.marks.map(({ mark: { line, about, aboutWords, places }, lane }, i) => (
              <tr key={`${line.id} ${lane}`} data-row data-statement={line.id}>
                {i === 0 && (
                  <th scope="rowgroup" rowSpan={row.marks.length} dir="auto">
                    {row.number !== null && <span class="figures">{row.number} </span>}
                    {row.title}
                    {row.sub !== '' && <span class="sub">{row.sub}</span>}
                  </th>
                )}
                <td class="words-cell">
                  <a href={href(atWords(line.document, line.id))} data-line>
                    <Words pieces={line.pieces} language={line.language} />
                  </a>
                  <span class="quiet-ink">
                    {' '}
                    statement {line.number} <StatusMark review={line.review} />
                  </span>
                  {row.changes.map(({ id, a, b }) =>
                    b === line.id ? (
                      <a key={id} class="k-reverses change-link" href={href({ ...PAIRS, pair: [a, b] })}>
                        changes side: goes back on statement {number.get(a)}
                      </a>
                    ) : null,
                  )}
                </td>
                <td>
                  {lane === '' ? (
                    'none'
                  ) : (
                    <>
                      <SideLetter letter={lane} small />
                      <span class="unseen">side {lane}</span>{' '}
                      <span class="quiet-ink">
                        {places
                          .filter(place => place.letter === lane)
                          .map(({ point }) => `point ${numbers.get(point) ?? ''}`)
                          .join(', ')}
                      </span>
                    </>
                  )}
                </td>
                <td>
                  {aboutWords.length > 0 && <span class="serif">“{aboutWords.join(', ')}” </span>}
                  <Time edtf={about} none={aboutWords.length > 0 ? 'day not clear' : 'no time given'} />
                </td>
                <td>
                  <Time edtf={line.said} none="not known when" />
                </td>
                <td dir="auto">{line.outlet}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Time({ edtf, none }: { readonly edtf: string | null; readonly none: string }) {
  if (edtf === null) return <span class="quiet-ink">{none}</span>;
  return (
    <>
      <time>{inWords(edtf)}</time> <code>{edtf}</code>
    </>
  );
}
