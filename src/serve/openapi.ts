import * as contract from './contract.ts';
import type { Route } from './route.ts';
import { type Shape, toSchema } from './shape.ts';

/** The shapes of the contract by name: `caseView` is described as `CaseView`. */
const NAMES: ReadonlyMap<Shape, string> = new Map(
  Object.entries(contract).map(([name, shape]) => [shape as Shape, name.replace(/^./, first => first.toUpperCase())]),
);

const JSON_TYPE = 'application/json';

/** The API's description, OpenAPI 3.1, made from the routes themselves. */
export function openapi(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    paths[route.path] ??= {};
    Object.assign(paths[route.path] ?? {}, { [route.method]: operation(route) });
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rashomon',
      version: '1',
      description:
        'One case, on this machine only. Offsets are in UTF-16 code units, end excluded; times are EDTF. Every error has the shape FaultView.',
    },
    paths,
    components: {
      schemas: Object.fromEntries([...NAMES].map(([shape, name]) => [name, toSchema(shape, NAMES, true)])),
    },
  };
}

function operation(route: Route): object {
  const parameter = (place: 'path' | 'query', required: boolean) =>
    Object.entries(place === 'path' ? route.params : route.query).map(([name, description]) => ({
      name,
      in: place,
      required,
      description,
      schema: { type: 'string' },
    }));
  return {
    operationId: route.name,
    summary: route.summary,
    parameters: [...parameter('path', true), ...parameter('query', false)],
    ...(route.takes && { requestBody: { required: true, content: taken(route.takes) } }),
    responses: {
      200: { description: route.summary, content: given(route.answers) },
      default: {
        description: 'What went wrong, and the way out.',
        content: { [JSON_TYPE]: { schema: ref(contract.faultView) } },
      },
    },
  };
}

const ref = (shape: Shape) => toSchema(shape, NAMES);

function taken(takes: Shape | 'bytes'): object {
  return takes === 'bytes' ? { 'application/octet-stream': {} } : { [JSON_TYPE]: { schema: ref(takes) } };
}

function given(answers: Route['answers']): object {
  if (answers === 'events') return { 'text/event-stream': { schema: ref(contract.eventView) } };
  if (answers === 'file') return { [JSON_TYPE]: {} };
  if (answers === 'bytes') return { 'application/octet-stream': {} };
  return { [JSON_TYPE]: { schema: ref(answers) } };
}
