import type { Block, Warning } from '../document.ts';
import type { Item } from './layout.ts';
import type { Look, Page } from './page.ts';
import type { Unseen } from './see.ts';

/** Why words cannot be seen, as a person would put it. */
export const UNSEEN: Readonly<Record<Unseen, string>> = {
  invisible: 'they are set to paint nothing',
  'same-colour': 'they have the colour of what is behind them',
  transparent: 'they are transparent',
  tiny: 'they are smaller than any print',
  'off-page': 'they stand outside of what is shown of the page',
  covered: 'something is drawn over them',
  'switched-off': 'they are in a layer that is switched off',
};

/** Page numbers as a person lists them: "page 2", "pages 3 to 7 and 9". */
export function pagesText(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run && page === run[1] + 1) run[1] = page;
    else runs.push([page, page]);
  }
  const parts = runs.flatMap(([from, to]) =>
    to === from + 1 ? [`${from}`, `${to}`] : [from === to ? `${from}` : `${from} to ${to}`],
  );
  const last = parts.at(-1) ?? '';
  const list = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
  return `${pages.length === 1 ? 'page' : 'pages'} ${list}`;
}

/** The numbers of the pages that look so. */
export function pagesThat(pages: readonly Page[], look: Look): readonly number[] {
  return pages.filter(page => page.look === look).map(({ number }) => number);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What a person should know of how the pages were read; `length` is that of the text. */
export function pageWarnings(pages: readonly Page[], length: number): readonly Warning[] {
  const whole = (code: Warning['code'], message: string): Warning => ({ code, start: 0, end: length, message });
  const pictures = pagesThat(pages, 'picture');
  const layers = pagesThat(pages, 'layer');
  const damaged = pagesThat(pages, 'damaged');
  const unmapped = pages.filter(page => page.unmapped).map(({ number }) => number);
  const have = (some: readonly number[]) => (some.length === 1 ? 'has' : 'have');
  return [
    ...(pictures.length > 0
      ? [
          whole(
            'page-unread',
            `${capital(pagesText(pictures))} ${have(pictures)} no text layer: what is written there is a picture, and was not read. Run text recognition over the file (rashomon ocr does it for English), and add the result.`,
          ),
        ]
      : []),
    ...(layers.length > 0
      ? [
          whole(
            'text-layer',
            `The words of ${pagesText(layers)} are a text layer on a picture that fills the page, as text recognition makes it: they may hold misread letters. What the picture itself shows was not compared.`,
          ),
        ]
      : []),
    ...(damaged.length > 0
      ? [whole('page-unread', `${capital(pagesText(damaged))} could not be read: the file is damaged there.`)]
      : []),
    ...(unmapped.length > 0
      ? [
          whole(
            'page-unread',
            `On ${pagesText(unmapped)} some words are set in fonts that name no characters, in the file or in the maps that every reader has; they are missing here. Text recognition over the page would read them.`,
          ),
        ]
      : []),
  ];
}

/** A warning for each run of words that could not be seen for one reason, and for each that came out garbled. */
export function itemWarnings(items: readonly Item[], blocks: readonly Block[]): readonly Warning[] {
  const warnings: Warning[] = [];
  items.forEach((item, i) => {
    const place = blocks[i];
    const before = items[i - 1];
    const last = warnings.at(-1);
    if (!place) return;
    if (item.hidden !== null) {
      const message = `No reader of page ${item.page} could see these words: ${item.hidden}.`;
      if (last && before?.hidden === item.hidden && before.page === item.page)
        warnings[warnings.length - 1] = { ...last, end: place.end };
      else warnings.push({ code: 'hidden-text', start: place.start, end: place.end, message });
    } else if (item.garbled) {
      const message = `The letters of page ${item.page} came out as no one wrote them: the font does not say which characters its glyphs are. They make no statement; text recognition over the page would read them.`;
      if (last && before?.garbled && before.page === item.page)
        warnings[warnings.length - 1] = { ...last, end: place.end };
      else warnings.push({ code: 'text-garbled', start: place.start, end: place.end, message });
    }
  });
  return warnings;
}
