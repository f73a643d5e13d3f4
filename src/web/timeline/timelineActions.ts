import { type Action, always } from '../actions/action.ts';
import type { Address, Stretch } from '../state/address.ts';
import { panned, zoomed } from './fit.ts';
import type { Panel, Scene } from './layout.ts';
import { minuteAt } from './scale.ts';

type TimelineAddress = Extract<Address, { readonly screen: 'timeline' }>;

/** What the actions of the timeline work with. */
export interface Charting {
  readonly address: TimelineAddress;
  /** Null while the table is shown. */
  readonly scene: Scene | null;
  readonly go: (address: TimelineAddress, how?: 'replace') => void;
  /** The edge of a brush that was begun by key, in the panel where it was. */
  readonly brush: { readonly panel: Panel; readonly minute: number } | null;
  readonly setBrush: (brush: Charting['brush']) => void;
  readonly say: (text: string) => void;
}

/** Zooming in by one step shows so much of what was shown. */
const STEP = 0.6;
const PAN = 0.25;

/** What can be done with the timeline, by name. */
export function timelineActions({ address, scene, go, brush, setBrush, say }: Charting) {
  const inChart = () => scene !== null;
  const glyphAt = (at: Element | null) => {
    const key = at?.closest('[data-glyph]')?.getAttribute('data-glyph');
    return scene?.glyphs.find(glyph => glyph.key === key) ?? null;
  };
  const focus = (key: string | undefined) => {
    const target = key === undefined ? null : document.querySelector<SVGAElement>(`[data-glyph="${CSS.escape(key)}"]`);
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  };
  const ordered = scene ? readingOrder(scene) : [];
  const along = (at: Element | null, by: 1 | -1) => {
    const here = ordered.findIndex(({ key }) => key === glyphAt(at)?.key);
    focus(here < 0 ? ordered[0]?.key : ordered[here + by]?.key);
  };
  const across = (at: Element | null, by: 1 | -1) => {
    const from = glyphAt(at);
    if (!from || !scene) return;
    const row = scene.rows.findIndex(({ row: { id } }) => id === from.row);
    const next = scene.rows[row + by]?.row.id;
    const there = scene.glyphs.filter(glyph => glyph.row === next);
    const same = there.filter(glyph => glyph.panel === from.panel);
    const nearest = (same.length > 0 ? same : there).toSorted(
      (x, y) => Math.abs(x.x - from.x) - Math.abs(y.x - from.x),
    );
    focus(nearest[0]?.key);
  };
  const minuteOf = (
    at: Element | null,
  ): { readonly panel: Panel; readonly minute: number; readonly domain: Stretch } | null => {
    const glyph = glyphAt(at);
    const box = scene?.panels.find(({ panel }) => panel === (glyph?.panel ?? 'said')) ?? scene?.panels[0];
    if (!box || box.ticks.length === 0) return null;
    const minute =
      glyph && !glyph.unknown ? minuteAt(box.scale, glyph.x) : (box.scale.domain[0] + box.scale.domain[1]) / 2;
    return { panel: box.panel, minute, domain: box.scale.domain };
  };
  const change = (
    id: string,
    label: string,
    keys: readonly string[],
    make: (domain: Stretch, minute: number) => Stretch,
  ): Action => ({
    id,
    label,
    keys,
    allowed: inChart,
    run: at => {
      const place = minuteOf(at);
      if (place) go({ ...address, [place.panel]: make(place.domain, place.minute) }, 'replace');
    },
  });
  return {
    previous: {
      id: 'previous',
      label: 'Previous statement',
      keys: ['ArrowLeft', 'k'],
      allowed: inChart,
      run: at => along(at, -1),
    },
    next: { id: 'next', label: 'Next statement', keys: ['ArrowRight', 'j'], allowed: inChart, run: at => along(at, 1) },
    up: {
      id: 'up',
      label: 'Row above',
      keys: ['ArrowUp'],
      allowed: at => glyphAt(at) !== null,
      run: at => across(at, -1),
    },
    down: {
      id: 'down',
      label: 'Row below',
      keys: ['ArrowDown'],
      allowed: at => glyphAt(at) !== null,
      run: at => across(at, 1),
    },
    open: {
      id: 'open',
      label: 'Open the words in their document',
      keys: ['Enter', 'o'],
      allowed: at => (glyphAt(at)?.statements.length ?? 0) > 0,
      run: () => document.querySelector<HTMLElement>('.selected-card a.words')?.click(),
    },
    zoomIn: change('zoom-in', 'Zoom in', ['+', '='], (domain, minute) => zoomed(domain, minute, STEP)),
    zoomOut: change('zoom-out', 'Zoom out', ['-'], (domain, minute) => zoomed(domain, minute, 1 / STEP)),
    earlier: change('earlier', 'Move to earlier times', ['<', ','], domain => panned(domain, -PAN)),
    later: change('later', 'Move to later times', ['>', '.'], domain => panned(domain, PAN)),
    brush: {
      id: 'brush',
      label: 'Zoom to a stretch: once at its start, once at its end',
      keys: ['b'],
      allowed: at => scene !== null && glyphAt(at) !== null,
      run: at => {
        const place = minuteOf(at);
        if (!place) return;
        if (brush === null || brush.panel !== place.panel) {
          setBrush({ panel: place.panel, minute: place.minute });
          say('The stretch starts here. Go to its end and press b again.');
          return;
        }
        setBrush(null);
        const [from, to] = [brush.minute, place.minute].sort((x, y) => x - y) as [number, number];
        if (from < to) go({ ...address, [place.panel]: [from, to] }, 'replace');
      },
    },
    reset: {
      id: 'reset',
      label: 'Show all times again',
      keys: ['0'],
      allowed: () => address.about !== null || address.said !== null,
      run: () => go({ ...address, about: null, said: null }, 'replace'),
    },
    table: {
      id: 'table',
      label: 'Chart or table',
      keys: ['t'],
      allowed: always,
      run: () => go({ ...address, form: scene === null ? 'chart' : 'table' }),
    },
    clear: {
      id: 'clear',
      label: 'Select nothing',
      keys: ['Escape'],
      allowed: () => address.selected.length > 0,
      run: () => {
        setBrush(null);
        go({ ...address, selected: [] }, 'replace');
      },
    },
  } satisfies { readonly [name: string]: Action };
}

/** Marks row by row, what they speak of before when they were said, from early to late. */
function readingOrder({ rows, glyphs }: Scene) {
  return rows.flatMap(({ row }) =>
    glyphs
      .filter(glyph => glyph.row === row.id)
      .sort((x, y) => Number(x.panel === 'said') - Number(y.panel === 'said') || x.x - y.x || x.y - y.y),
  );
}
