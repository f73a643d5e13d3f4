import type { Desk } from './desk.ts';
import type { Infer, Shape } from './shape.ts';

/** What a route is given of a request, checked against what it declares. */
export interface Asked<Body> {
  readonly params: { readonly [name: string]: string };
  readonly query: { readonly [name: string]: string };
  readonly body: Body;
  readonly signal: AbortSignal;
}

/** One thing the API does. The same object answers requests and describes itself in /api/openapi.json. */
export interface Route {
  readonly method: 'get' | 'post' | 'delete';
  /** As OpenAPI writes it: `/api/documents/{id}`. */
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  /** What each `{name}` of the path stands for. */
  readonly params: { readonly [name: string]: string };
  /** What may stand in the query; all of it is optional. */
  readonly query: { readonly [name: string]: string };
  /** A shape is sent as JSON, `bytes` as application/octet-stream. */
  readonly takes: Shape | 'bytes' | null;
  /** A shape is answered as JSON, `events` as a text/event-stream of `EventView`s, `file` as JSON to keep, `bytes` as a file as it is. */
  readonly answers: Shape | 'events' | 'file' | 'bytes';
  readonly handle: (desk: Desk, asked: Asked<never>) => Promise<unknown>;
}

type Taken<T> = T extends 'bytes' ? Uint8Array : T extends Shape ? Infer<T> : null;
type Given<A> = A extends 'events' | 'file' | 'bytes' ? Response : Infer<A>;

/** A route whose handler the compiler holds to what the route declares. */
export function route<A extends Shape | 'events' | 'file' | 'bytes', T extends Shape | 'bytes' | null = null>(
  given: Omit<Route, 'handle' | 'takes' | 'answers' | 'params' | 'query'> & {
    readonly params?: Route['params'];
    readonly query?: Route['query'];
    readonly takes?: T;
    readonly answers: A;
    readonly handle: (desk: Desk, asked: Asked<Taken<T>>) => Promise<Given<A>>;
  },
): Route {
  return { params: {}, query: {}, ...given, takes: given.takes ?? null, handle: given.handle as Route['handle'] };
}
