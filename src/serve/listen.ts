import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Ends open connections, event streams too, and resolves when the port is free. */
  readonly close: () => Promise<void>;
}

/** Listens on this machine's own address and on no other. Port 0 takes any that is free. */
export async function listen(app: Hono, port: number): Promise<Listening> {
  const { server, address } = await new Promise<{ server: Server; address: AddressInfo }>((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, address =>
      resolve({ server, address }),
    ) as Server;
    server.once('error', reject);
  });
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(failed => (failed ? reject(failed) : resolve()));
        server.closeAllConnections();
      }),
  };
}
