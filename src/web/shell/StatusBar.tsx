import type { CaseView } from '../../serve/contract.ts';
import { figure } from '../finding/tally.ts';
import { Icon } from '../parts/Icon.tsx';
import { useShown } from '../tools.ts';

const KEYS = {
  points: [
    ['j k', 'move'],
    ['Enter', 'open'],
  ],
  doc: [
    ['j k', 'statement'],
    ['y n', 'confirm, reject'],
    ['e', 'correct'],
    ['Esc', 'back'],
  ],
  compare: [
    ['j k', 'pair'],
    ['y n', 'confirm, reject'],
    ['o', 'open'],
  ],
  timeline: [
    ['← →', 'statement'],
    ['+ −', 'zoom'],
    ['t', 'table'],
  ],
  sources: [
    ['j k', 'source'],
    ['Enter', 'trace'],
    ['t', 'table'],
  ],
  review: [
    ['y n', 'confirm, reject'],
    ['s', 'skip'],
    ['u', 'undo'],
  ],
  history: [['j k', 'decision']],
  people: [
    ['j k', 'name'],
    ['Enter', 'open'],
  ],
  statement: [],
  search: [
    ['j k', 'move'],
    ['Enter', 'open'],
  ],
  import: [
    ['j k', 'file'],
    ['x', 'cancel'],
    ['X', 'cancel all'],
  ],
  unknown: [['g p', 'points']],
} as const;

/** Where the case is, whether its quotes hold, what was just done, and the keys of this screen. */
export function StatusBar({ theCase }: { readonly theCase: CaseView | null }) {
  const screen = useShown(state => state.address.screen);
  const notice = useShown(state => state.notice);
  const { matching, of } = theCase?.quotes ?? { matching: 0, of: 0 };
  return (
    <footer class="status">
      <span>
        <Icon name="lock" />
        Local only, {location.hostname}
      </span>
      {theCase && (
        <span class={matching === of ? 'good' : 'bad'}>
          <Icon name={matching === of ? 'check' : 'warn'} />
          {figure(matching)} of {figure(of)} quotes match their stored source
        </span>
      )}
      <span class="notice" role="status">
        <span key={notice.count}>{notice.text}</span>
      </span>
      <span class="keys" aria-hidden="true">
        {[...KEYS[screen], ['?', 'all keys'] as const].map(([keys, does]) => (
          <span key={keys}>
            {keys.split(' ').map(key => (
              <kbd key={key}>{key}</kbd>
            ))}{' '}
            {does}
          </span>
        ))}
      </span>
    </footer>
  );
}
