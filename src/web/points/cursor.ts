/** Lines that the cursor visits, in reading order: whatever bears `data-line`. */
function lines(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-line]')];
}

/** Moves the focus to the next or previous line and shows it; the first line when none has it yet. */
export function moveLine(root: ParentNode, at: Element | null, by: 1 | -1): void {
  const all = lines(root);
  const here = all.indexOf((at?.closest('[data-line]') ?? lineBeside(at)) as HTMLElement);
  const next = here < 0 ? all[0] : all[Math.min(Math.max(here + by, 0), all.length - 1)];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

/** The next line whose statement no one has reviewed. */
export function moveToUnreviewed(root: ParentNode, at: Element | null, by: 1 | -1): void {
  const all = lines(root);
  const here = all.indexOf(at?.closest('[data-line]') as HTMLElement);
  const rest = by === 1 ? all.slice(here + 1) : all.slice(0, Math.max(here, 0)).reverse();
  const next = rest.find(line => line.dataset.review === 'suggested');
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

/** The line of the row that holds a button or link. */
function lineBeside(at: Element | null): Element | null {
  return at?.closest('[data-row]')?.querySelector('[data-line]') ?? null;
}
