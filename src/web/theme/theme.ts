/** What a person chose; `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark';

const KEY = 'rashomon-theme';

/** The choice kept by this browser. */
export function keptTheme(): Theme {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

export function applyTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Turns light to dark and dark to light, and keeps the choice. */
export function turnTheme(): void {
  const isDark =
    getComputedStyle(document.documentElement).colorScheme === 'dark' ||
    (keptTheme() === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  const next = isDark ? 'light' : 'dark';
  localStorage.setItem(KEY, next);
  applyTheme(next);
}
