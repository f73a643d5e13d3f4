/** Focuses what `find` finds once it is drawn, unless a quick hand has put the focus elsewhere by then. */
export function focusSoon(find: () => HTMLElement | null): void {
  const before = document.activeElement;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const now = document.activeElement;
      if (now === before || now === null || now === document.body) find()?.focus({ preventScroll: true });
    }),
  );
}
