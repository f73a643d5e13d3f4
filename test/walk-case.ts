import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Analysis } from '../src/analyze.ts';
import type { Case } from '../src/case/index.ts';
import { createApp } from '../src/serve/app.ts';
import { bundle } from '../src/serve/assets.ts';
import { createDesk } from '../src/serve/desk.ts';
import { type Listening, listen } from '../src/serve/listen.ts';
import type { Analyse } from '../src/serve/queue.ts';
import type { Embed } from '../src/serve/view/near.ts';
import { openBrowser } from './browser.ts';

/** A real Chromium and a real server over a case, for the tests of one file. */
export interface Walk {
  readonly browser: Browser;
  readonly case: Case;
  /** A screen of the case: `/points`. */
  readonly at: (path: string) => string;
}

/** What stands in for the models: vectors of words, and the analysis of a case into which something comes. */
export interface WalkParts {
  readonly embed?: Embed;
  readonly analyse?: (theCase: Case) => Analyse;
}

/** Serves the case that `make` makes in a folder while the tests of this file run. */
export function walkOver(make: (folder: string) => Promise<Case>, { embed, analyse }: WalkParts = {}): () => Walk {
  let walk: Walk | null = null;
  let server: Listening | null = null;
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rashomon-walk-'));
    const theCase = await make(join(folder, 'case'));
    const asItIs = async () => (await theCase.analysis()) as Analysis;
    const desk = createDesk({
      case: theCase,
      analyse: analyse?.(theCase) ?? asItIs,
      who: 'walker',
      ...(embed && { embed }),
    });
    const listening = await listen(createApp(desk, await bundle()), 0);
    server = listening;
    walk = {
      browser: await openBrowser(),
      case: theCase,
      at: path => new URL(`/c/${encodeURIComponent(desk.frame().id)}${path}`, listening.url).href,
    };
  });
  after(async () => {
    await walk?.browser.close();
    await server?.close();
    await walk?.case.close();
    await rm(folder, { recursive: true, force: true });
  });
  return () => {
    if (walk === null) throw new Error('The walk has not begun.');
    return walk;
  };
}
