import type { FaultView } from '../../serve/contract.ts';
import { Icon } from './Icon.tsx';

/** What failed, where, and the way out. */
export function Trouble({ fault, again }: { readonly fault: FaultView; readonly again?: () => void }) {
  return (
    <div class="trouble" role="alert">
      <Icon name="warn" />
      <div>
        <p>
          {fault.message} {fault.wayOut}
        </p>
        <p>
          <code>{fault.code}</code>
          {again && (
            <button type="button" class="button tiny" onClick={again}>
              Try again
            </button>
          )}
        </p>
      </div>
    </div>
  );
}
