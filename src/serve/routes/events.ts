import type { EventView } from '../contract.ts';
import { route } from '../route.ts';

/** A line now and then shows either end that the other is still there. */
const HEARTBEAT_MS = 20_000;

export const eventRoutes = [
  route({
    method: 'get',
    path: '/api/events',
    name: 'listen',
    summary: 'What happens to the case, as server-sent events: decisions, finished analyses, files coming in.',
    answers: 'events',
    handle: async (desk, { signal }) => {
      const encoder = new TextEncoder();
      const started: { stop: (() => void) | null } = { stop: null };
      const stop = () => {
        started.stop?.();
        started.stop = null;
      };
      const stream = new ReadableStream<Uint8Array>({
        start: controller => {
          const send = (text: string) => controller.enqueue(encoder.encode(text));
          const tell = (event: EventView) => send(`data: ${JSON.stringify(event)}\n\n`);
          const beat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS).unref();
          const unlisten = desk.listen(tell);
          started.stop = () => {
            clearInterval(beat);
            unlisten();
          };
        },
        cancel: stop,
      });
      signal.addEventListener('abort', stop);
      return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
    },
  }),
];
