import { type Context, Hono } from 'hono';
import { Fault } from '../fault/index.ts';
import { MOST_BYTES } from '../intake/index.ts';
import { answerFault } from './answer-fault.ts';
import type { Assets } from './assets.ts';
import type { Desk } from './desk.ts';
import { guard, readBody, withHeaders } from './guard.ts';
import { openapi } from './openapi.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes/index.ts';
import { misfit } from './shape.ts';

/** As much as a command takes of one file: web archives are large. */
export const MOST_FILE_BYTES = MOST_BYTES;

/** Decisions are ids and words: at the most some hundred places of a name that is split. */
const MOST_JSON_BYTES = 256 * 1024;

/** The whole server as one function from request to answer: guard, API, screens. */
export function createApp(desk: Desk, assets: Assets): Hono {
  const app = new Hono();
  app.use(withHeaders);
  app.use(guard);
  for (const route of ROUTES) app.on(route.method.toUpperCase(), honoPath(route.path), c => answer(desk, route, c));
  app.get('/api/openapi.json', c => c.json(openapi(ROUTES)));
  app.all('/api/*', () => {
    throw new Fault('not-found', { detail: 'The API has no such address.' });
  });
  app.get('/', c => c.redirect(`/c/${encodeURIComponent(desk.frame().id)}/points`));
  app.get('/c/*', c => assets.serve('/', c.req.raw));
  app.get('*', c => assets.serve(c.req.path, c.req.raw));
  app.notFound(() => answerFault(new Fault('not-found')));
  app.onError(answerFault);
  return app;
}

/** `{id}` as Hono writes it: `:id`. */
function honoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

async function answer(desk: Desk, route: Route, c: Context): Promise<Response> {
  const query = Object.fromEntries(
    Object.keys(route.query).flatMap(name => {
      const value = c.req.query(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const body = await bodyOf(route, c.req.raw, query);
  const result = await route.handle(desk, {
    params: c.req.param(),
    query,
    body: body as never,
    signal: c.req.raw.signal,
  });
  if (result instanceof Response) return result;
  return Response.json(result, { headers: { 'cache-control': 'no-store' } });
}

async function bodyOf(route: Route, request: Request, query: { readonly [name: string]: string }): Promise<unknown> {
  if (route.takes === null) return null;
  const type = request.headers.get('content-type')?.split(';')[0]?.trim();
  const wanted = route.takes === 'bytes' ? 'application/octet-stream' : 'application/json';
  if (type !== wanted) throw new Fault('request-invalid', { detail: `Its content type is not ${wanted}.` });
  if (route.takes === 'bytes') {
    return readBody(
      request,
      MOST_FILE_BYTES,
      () => new Fault('file-too-large', { ...(query.name && { file: query.name }) }),
    );
  }
  const bytes = await readBody(
    request,
    MOST_JSON_BYTES,
    () => new Fault('request-invalid', { detail: 'It is too long.' }),
  );
  const value = parse(bytes);
  const wrong = misfit(route.takes, value);
  if (wrong !== null) throw new Fault('request-invalid', { detail: `In the body, ${wrong}.` });
  return value;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Fault('request-invalid', { detail: 'Its body is not JSON.', cause });
  }
}
