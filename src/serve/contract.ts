/*
 * What the API answers and takes, said once: the routes check against these shapes, /api/openapi.json is made from
 * them, and the web app imports their types (and nothing else of this folder).
 * Offsets are in UTF-16 code units of the document's text, end excluded. Times are EDTF unless said otherwise.
 */

export * from './contract/case.ts';
export * from './contract/decisions.ts';
export * from './contract/documents.ts';
export * from './contract/imports.ts';
export * from './contract/lines.ts';
export * from './contract/pairs.ts';
export * from './contract/people.ts';
export * from './contract/points.ts';
export * from './contract/search.ts';
export * from './contract/sources.ts';
export * from './contract/statements.ts';
export * from './contract/timeline.ts';
