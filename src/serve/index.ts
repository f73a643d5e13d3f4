import { type Case, userName } from '../case/index.ts';
import type { Heads } from '../neural/heads.ts';
import { runCase } from '../run/index.ts';
import { createApp } from './app.ts';
import { bundle } from './assets.ts';
import { createDesk } from './desk.ts';
import { type Listening, listen } from './listen.ts';

export type { Listening } from './listen.ts';

/** What a server is started with. */
export interface ServerOptions {
  readonly case: Case;
  readonly heads: Heads;
  /** Any free one when left out. */
  readonly port?: number;
  /** Whether this is the bundled sample case, which the screens say. */
  readonly sample?: boolean;
}

/**
 * Serves the screens and the API for one open case, on 127.0.0.1 only. Sources that came in since the case was last
 * analysed are analysed in the background, and the screens show how far it is. The case stays open: who opened it closes it.
 */
export async function startServer({
  case: theCase,
  heads,
  port = 0,
  sample = false,
}: ServerOptions): Promise<Listening> {
  const desk = createDesk({
    case: theCase,
    analyse: (onStep, signalOf) => runCase(theCase, { heads, onStep, signalOf }),
    who: userName(),
    embed: texts => heads.embed(texts),
    sample,
    after: Date.now(),
  });
  const listening = await listen(createApp(desk, await bundle()), port);
  await desk.queue.catchUp();
  return {
    url: listening.url,
    close: async () => {
      await listening.close();
      await desk.queue.idle();
    },
  };
}
