export { checkExport } from './check.ts';
export { caseExport, EXPORT_FORMAT, EXPORT_VERSION } from './json.ts';
