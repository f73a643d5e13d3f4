/** Drawings on a grid of 16, one stroke wide. */
const PATHS = {
  points: 'M8 2v12M2.5 4.5H6M2.5 8H6M2.5 11.5H6M10 4.5h3.5M10 8h3.5M10 11.5h3.5',
  read: 'M8 4C6.4 2.9 4.4 2.7 2 3v9.5c2.4-.3 4.4 0 6 1 1.6-1 3.6-1.3 6-1V3c-2.4-.3-4.4-.1-6 1zm0 0v9.4',
  compare: 'M2.5 3h4.5v10H2.5zM9 3h4.5v10H9z',
  timeline: 'M2 3.5h6M5 8h8M3.5 12.5h5M11 12.5h.1',
  sources:
    'M5.5 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM14.5 3.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM14.5 12.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM5.3 7.1l5.4-2.7M5.3 8.9l5.4 2.7',
  plus: 'M3 8h10M8 3v10',
  minus: 'M3 8h10',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  pick: 'M2.5 3h4v10h-4zM9.5 3h4v4.2M11.5 9.5v5M9 12h5',
  table: 'M2 3h12v10H2zM2 6.3h12M2 9.7h12M6.5 3v10',
  chart: 'M2.5 2v11.5H14M5 10.5l3-3.5 2.5 2L14 4.5',
  people:
    'M8.5 5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM1.5 13.5c0-2.8 1.9-4.5 4.5-4.5s4.5 1.7 4.5 4.5M10.5 2.7a2.5 2.5 0 0 1 0 4.6M12 9.4c1.6.6 2.5 2 2.5 4.1',
  search: 'M11.3 7A4.3 4.3 0 1 1 2.7 7a4.3 4.3 0 0 1 8.6 0zM10.2 10.2L14 14',
  import: 'M8 2v8M4.8 7L8 10.2 11.2 7M2.5 13.5h11',
  export: 'M8 10.5v-8M4.8 5.5L8 2.3l3.2 3.2M2.5 13.5h11',
  page: 'M2 3h12v10H2zM2 6h12M4 4.5h.1M6 4.5h.1',
  text: 'M3.5 2h9v12h-9zM5.8 5h4.4M5.8 8h4.4M5.8 11h2.4',
  eye: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM9.9 8a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0z',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2A2.6 2.6 0 0 0 9 3.3L7.9 4.4M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l1.1-1.1',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  warn: 'M8 2.3L14.5 13.5h-13zM8 6.5v3.2M8 11.6v.1',
  check: 'M3 8.5l3.3 3.3L13 5',
  cross: 'M4 4l8 8M12 4l-8 8',
  back: 'M6 3.5L2.5 7 6 10.5M2.5 7h7a4 4 0 0 1 0 8H7',
  down: 'M4 6l4 4 4-4',
  right: 'M6 4l4 4-4 4',
  left: 'M10 4L6 8l4 4',
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  theme: 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM8 2.5v11M10 3.2v9.6M12 4.4v7.2',
  help: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM6.2 6.3a1.9 1.9 0 1 1 2.6 1.7c-.6.3-.8.7-.8 1.3M8 11.3v.1',
  agrees: 'M3 6h10M3 10h10',
  contradicts: 'M3 6h10M3 10h10M10.5 2.5l-5 11',
  denies: 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM4.2 11.8l7.6-7.6',
  reverses: 'M4 13V7a4 4 0 0 1 8 0v5M9.5 9.6L12 12.4l2.5-2.8',
  rivals: 'M8 14V9.5L3.5 4M8 9.5L12.5 4M3 7V3.5h3.5M13 7V3.5H9.5',
  repeats: 'M2.5 2.5h7.5v7.5H2.5zM6 12.5v1h7.5V6h-1',
  updates: 'M3 13l.8-3.2L10.6 3 13 5.4 6.2 12.2zM9 4.6L11.4 7',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words that say the same: hidden from screen readers. */
export function Icon({ name, small = false }: { readonly name: IconName; readonly small?: boolean }) {
  return (
    <svg class={small ? 'icon small' : 'icon'} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
