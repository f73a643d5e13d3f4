/** What a JSON value looks like: said once, read by the compiler (`Infer`), by the door (`misfit`) and by the API's description (`toSchema`). */
export type Shape<T = unknown> = Form & {
  /** Never set: carries the type of the values that the shape takes. */
  readonly type?: T;
};

type Form =
  | { readonly kind: 'string'; readonly max?: number }
  | { readonly kind: 'number' | 'boolean' }
  | { readonly kind: 'one'; readonly of: readonly string[] }
  | { readonly kind: 'nullable' | 'list' | 'pair'; readonly shape: Shape }
  | { readonly kind: 'object'; readonly fields: { readonly [name: string]: Shape } };

/** The TypeScript type of the values that a shape takes. */
export type Infer<S> = S extends { readonly type?: infer T } ? T : never;

export const string: Shape<string> = { kind: 'string' };
export const number: Shape<number> = { kind: 'number' };
export const boolean: Shape<boolean> = { kind: 'boolean' };
/** A string of at most `max` UTF-16 code units. */
export const text = (max: number): Shape<string> => ({ kind: 'string', max });
export const one = <const W extends readonly string[]>(...of: W): Shape<W[number]> => ({ kind: 'one', of });
export const nullable = <T>(shape: Shape<T>): Shape<T | null> => ({ kind: 'nullable', shape });
export const list = <T>(shape: Shape<T>): Shape<readonly T[]> => ({ kind: 'list', shape });
/** Two values of one shape, in order: a span, for instance. */
export const pair = <T>(shape: Shape<T>): Shape<readonly [T, T]> => ({ kind: 'pair', shape });
export const object = <const F extends { readonly [name: string]: Shape }>(
  fields: F,
): Shape<{ readonly [Name in keyof F]: Infer<F[Name]> }> => ({ kind: 'object', fields });

/** Where and how a value differs from a shape ("counts.statements: not a number"), or null when it fits. Fields that the shape does not name are a misfit too. */
export function misfit(shape: Shape, value: unknown, place = ''): string | null {
  const wrong = (what: string) => `${place || 'the value'}: ${what}`;
  switch (shape.kind) {
    case 'string':
      if (typeof value !== 'string') return wrong('not a string');
      return shape.max !== undefined && value.length > shape.max ? wrong(`longer than ${shape.max} characters`) : null;
    case 'number':
      return Number.isFinite(value) ? null : wrong('not a number');
    case 'boolean':
      return typeof value === 'boolean' ? null : wrong('not true or false');
    case 'one':
      return typeof value === 'string' && shape.of.includes(value) ? null : wrong(`not one of ${shape.of.join(', ')}`);
    case 'nullable':
      return value === null ? null : misfit(shape.shape, value, place);
    case 'pair':
      if (!Array.isArray(value) || value.length !== 2) return wrong('not a pair');
      return firstMisfit(value.map((item, i) => [shape.shape, item, `${place}[${i}]`]));
    case 'list':
      if (!Array.isArray(value)) return wrong('not a list');
      return firstMisfit(value.map((item, i) => [shape.shape, item, `${place}[${i}]`]));
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('not an object');
      const extra = Object.keys(value).find(name => !Object.hasOwn(shape.fields, name));
      if (extra !== undefined) return wrong(`has an unknown field, ${extra}`);
      const given = value as { readonly [name: string]: unknown };
      return firstMisfit(
        Object.entries(shape.fields).map(([name, field]) => [field, given[name], place ? `${place}.${name}` : name]),
      );
    }
  }
}

function firstMisfit(parts: readonly (readonly [Shape, unknown, string])[]): string | null {
  for (const [shape, value, place] of parts) {
    const found = misfit(shape, value, place);
    if (found !== null) return found;
  }
  return null;
}

/** The shape as JSON Schema (2020-12, as OpenAPI 3.1 takes it). A shape with a name is referred to, not repeated. */
export function toSchema(shape: Shape, names: ReadonlyMap<Shape, string>, top = false): object {
  const name = names.get(shape);
  if (name !== undefined && !top) return { $ref: `#/components/schemas/${name}` };
  const inner = (part: Shape) => toSchema(part, names);
  switch (shape.kind) {
    case 'string':
      return shape.max === undefined ? { type: 'string' } : { type: 'string', maxLength: shape.max };
    case 'number':
    case 'boolean':
      return { type: shape.kind };
    case 'one':
      return { type: 'string', enum: shape.of };
    case 'nullable':
      return { anyOf: [inner(shape.shape), { type: 'null' }] };
    case 'list':
      return { type: 'array', items: inner(shape.shape) };
    case 'pair':
      return { type: 'array', items: inner(shape.shape), minItems: 2, maxItems: 2 };
    case 'object':
      return {
        type: 'object',
        required: Object.keys(shape.fields),
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(shape.fields).map(([field, part]) => [field, inner(part)])),
      };
  }
}
