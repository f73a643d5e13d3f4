import type { FaultView } from '../serve/contract.ts';

/** What asking came to: a value, or why there is none. */
export type Answer<T> = { readonly value: T } | { readonly fault: FaultView };

const UNREACHED: FaultView = {
  code: 'unreached',
  message: 'Not connected.',
  file: null,
  place: null,
  wayOut: 'Start the program again; this page goes on by itself.',
  note: false,
};

/** Asks the server. Never throws: that it cannot be reached is an answer too. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<Answer<T>> {
  try {
    const answer = await fetch(path, init);
    const body = await answer.json();
    return answer.ok ? { value: body as T } : { fault: body as FaultView };
  } catch {
    return { fault: UNREACHED };
  }
}

/** Sends a value as JSON. */
export function send<T>(path: string, value: object, signal?: AbortSignal): Promise<Answer<T>> {
  const headers = { 'content-type': 'application/json' };
  return ask(path, { method: 'POST', headers, body: JSON.stringify(value), ...(signal && { signal }) });
}

/** Sends a file's bytes as they are. */
export function sendFile<T>(path: string, bytes: Blob): Promise<Answer<T>> {
  return ask(path, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: bytes });
}
