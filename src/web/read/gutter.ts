import { dodge } from './dodge.ts';

/** What keeps the labels beside the text apart. */
export interface Gutter {
  /** To be called when labels changed: they are laid before the next paint. */
  readonly changed: () => void;
  readonly stop: () => void;
}

/** Sets the labels beside the text apart whenever they or the text around them change. */
export function keepGutter(sheet: HTMLElement): Gutter {
  let frame = 0;
  const changed = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => lay(sheet));
  };
  const watcher = new ResizeObserver(changed);
  watcher.observe(sheet);
  sheet.addEventListener('contentvisibilityautostatechange', changed, { capture: true });
  document.fonts.ready.then(changed);
  return {
    changed,
    stop: () => {
      cancelAnimationFrame(frame);
      watcher.disconnect();
      sheet.removeEventListener('contentvisibilityautostatechange', changed, { capture: true });
    },
  };
}

/** Measures what is laid out, and only that: to ask for the place of a label in a skipped block would lay out the block. */
function lay(sheet: HTMLElement): void {
  const labels = [...sheet.querySelectorAll<HTMLElement>('.gutter')].filter(label =>
    label.checkVisibility({ contentVisibilityAuto: true }),
  );
  for (const label of labels) {
    label.classList.remove('short');
    label.style.translate = '';
  }
  const measured = labels.map(label => {
    const { top, height } = label.getBoundingClientRect();
    return { top, height, short: label.firstElementChild?.getBoundingClientRect().height ?? height };
  });
  for (const [i, { isShort, shift }] of dodge(measured).entries()) {
    labels[i]?.classList.toggle('short', isShort);
    if (shift > 0) labels[i]?.style.setProperty('translate', `0 ${shift}px`);
  }
}
