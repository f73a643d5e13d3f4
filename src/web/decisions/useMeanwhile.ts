import { useEffect, useRef } from 'preact/hooks';
import { useShown, useTools } from '../tools.ts';
import { type Decided, doneMeanwhile } from './meanwhile.ts';

/** Says what another window decides on what is open here: else it would change before one's eyes without a word. */
export function useMeanwhile(findings: readonly { readonly finding: Decided; readonly label: string }[]): void {
  const { isOwn, isTold, say } = useTools();
  // Until the server has answered, nobody knows whose decision it is that the screen shows.
  const isSending = useShown(state => state.notice.sending > 0);
  const seen = useRef<ReadonlyMap<string, Decided>>(new Map());
  useEffect(() => {
    if (isSending) return;
    for (const { finding, label } of findings) {
      const was = seen.current.get(finding.id);
      const done = was && !isTold(finding.id) ? doneMeanwhile(was, finding, isOwn) : null;
      if (done !== null) say(`${done} in another window: ${label}.`);
    }
    seen.current = new Map(findings.map(({ finding }) => [finding.id, finding]));
  });
}
