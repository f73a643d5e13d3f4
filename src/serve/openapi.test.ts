import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createApp } from './app.ts';
import type { Assets } from './assets.ts';
import type { Desk } from './desk.ts';
import { openapi } from './openapi.ts';
import { ROUTES } from './routes/index.ts';

type Description = {
  paths: {
    [path: string]: {
      [method: string]: {
        summary: string;
        operationId: string;
        parameters: { name: string; in: string; description: string }[];
      };
    };
  };
  components: { schemas: { [name: string]: object } };
};

const described = openapi(ROUTES) as Description;

test('every route the server answers under /api is described, and nothing else is', () => {
  const app = createApp({} as Desk, { files: new Map() } as unknown as Assets);
  const answered = app.routes
    .filter(({ method, path }) => path.startsWith('/api/') && method !== 'ALL' && path !== '/api/openapi.json')
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  const listed = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => `${method} ${path}`),
  );
  assert.deepEqual(answered.sort(), listed.sort());
  assert.ok(listed.length >= 10);
});

test('each has a summary, a name of its own, and a word on each parameter', () => {
  const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.values(methods).map(operation => ({ path, ...operation })),
  );
  for (const { path, summary, parameters } of operations) {
    assert.match(summary, /^[A-Z].{15,}\.$/, path);
    const inPath = parameters.filter(parameter => parameter.in === 'path').map(({ name }) => name);
    assert.deepEqual(
      inPath,
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
      path,
    );
    for (const { description } of parameters) assert.ok(description.length > 10, path);
  }
  assert.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length);
});

test('every schema that is referred to is there', () => {
  const refs = [...JSON.stringify(described).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name ?? '',
  );
  assert.ok(refs.includes('PointsView') && refs.includes('FaultView'));
  for (const name of refs) assert.ok(described.components.schemas[name], name);
});
