import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import type { Guard } from './reach.ts';

/** What a site of a test answers, by path. */
export type Answers = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;

/** A site on the loopback address, and what it was asked. */
export interface Site {
  readonly port: number;
  /** `host path` of each request, in order. */
  readonly asked: readonly string[];
  /** Headers of the last request. */
  readonly headers: () => IncomingMessage['headers'];
}

/** Starts a site that ends with the test. What it has no answer for is not found. */
export async function siteOf(context: TestContext, answers: Answers): Promise<Site> {
  const asked: string[] = [];
  let headers: IncomingMessage['headers'] = {};
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host?.split(':')[0]} ${request.url}`);
    headers = request.headers;
    const answer = answers[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  context.after(
    () =>
      new Promise(resolve => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  return { port: (server.address() as AddressInfo).port, asked, headers: () => headers };
}

/** A guard that is told of the test's own server, and of names that lead to it or elsewhere. */
export function guardFor(names: Readonly<Record<string, readonly string[]>> = {}): Guard {
  return {
    allows: ip => ip === '127.0.0.1',
    resolve: async name => {
      const ips = names[name];
      if (ips === undefined) throw new Error(`no such name: ${name}`);
      return ips;
    },
  };
}

/** An answer with a page. */
export const page =
  (words: string, headers: Readonly<Record<string, string>> = {}) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(`<!doctype html><title>The gates</title><article><h1>The gates</h1><p>${words}</p></article>`);
  };

/** An answer that sends on. */
export const to =
  (location: string, status = 302) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, { Location: location }).end();
  };

/** An answer of plain words. */
export const words =
  (text: string, status = 200) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, { 'Content-Type': 'text/plain' }).end(text);
  };
