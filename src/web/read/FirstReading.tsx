import type { ReadingView, StatementView } from '../../serve/contract.ts';
import { onScreen } from '../decisions/meanwhile.ts';
import { kindWords } from '../finding/kinds.ts';
import { Words } from '../finding/Words.tsx';
import { inWords } from '../finding/when.ts';
import { useTools } from '../tools.ts';

/** What a person made of the statement: the first reading, struck, and the way back to it. */
export function FirstReading({ view, close }: { readonly view: StatementView; readonly close: () => void }) {
  const { change, undo, say } = useTools();
  const { line, first } = view;
  if (line.added !== null && first === null) {
    const { added } = line;
    return (
      <section class="first-reading" aria-label="Added by a person">
        <p>Added by you; the tool had not found it.</p>
        <button
          type="button"
          class="button tiny"
          onClick={() => {
            close();
            undo(added);
          }}
        >
          Take it away
        </button>
      </section>
    );
  }
  if (first === null) return null;
  const restore = async () => {
    const restored = await change(
      '/api/restore',
      { finding: 'statement', id: line.id },
      'corrected',
      '',
      onScreen(line),
    );
    if (restored) say(`Statement ${line.number} reads again as it was first read.`);
  };
  return (
    <section class="first-reading" aria-labelledby="first-reading">
      <h3 id="first-reading">
        Corrected by <bdi>{first.who}</bdi>, {inWords(first.at.slice(0, 10))}; first read as
      </h3>
      <dl>
        {differences(view, first).map(([what, words]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <del>{words}</del>
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button tiny" onClick={restore}>
        Restore the first reading
      </button>
    </section>
  );
}

function differences({ line, content, cue, about }: StatementView, first: ReadingView) {
  const isOther = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  const row = (what: string, words: preact.ComponentChildren) => [[what, words] as const];
  return [
    ...(isOther(content, first.content) ? row('Words', <Words pieces={first.pieces} language={line.language} />) : []),
    ...(isOther(line.speaker?.id, first.speaker?.id) ? row('Who', first.speaker?.name ?? 'not stated') : []),
    ...(isOther(cue, first.cue) ? row('Cue', first.cue.length === 0 ? 'none' : 'other words') : []),
    ...(line.kind === first.kind ? [] : row('How', kindWords(first.kind))),
    ...(line.polarity === first.polarity ? [] : row('Polarity', first.polarity)),
    ...(line.said === first.said ? [] : row('Said', first.said === null ? 'not stated' : inWords(first.said))),
    ...(about === first.about ? [] : row('About when', first.about === null ? 'no time given' : inWords(first.about))),
  ];
}
