import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Trouble } from './Trouble.tsx';

const LOST = {
  code: 'unreached',
  message: 'This screen could not be loaded.',
  file: null,
  place: null,
  wayOut: 'Is the program still running? Then load the page again.',
  note: false,
};

/** A component whose code is fetched when it is first shown: the first screen need not wait for the others. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [state, setState] = useState<'coming' | 'there' | 'lost'>(fetched === null ? 'coming' : 'there');
    useEffect(() => {
      if (fetched !== null) return;
      load().then(
        component => {
          fetched = component;
          setState('there');
        },
        () => setState('lost'),
      );
    }, []);
    if (state === 'lost') return <Trouble fault={LOST} />;
    const Component = fetched;
    return Component === null ? <p class="loading">Loading …</p> : <Component {...props} />;
  };
}
