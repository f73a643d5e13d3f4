import { Fault, type FaultCode } from '../fault/index.ts';
import { faultView } from './view/lines.ts';

/** The HTTP status of a fault; what is not named here is the file's own trouble, 422. */
const STATUS: { readonly [Code in FaultCode]?: number } = {
  'not-found': 404,
  'request-refused': 403,
  'request-invalid': 400,
  'file-too-large': 413,
  'case-locked': 409,
  'decided-meanwhile': 409,
  'case-broken': 500,
  internal: 500,
};

/** Any thrown value as an answer: one shape for every route, `{ code, message, file, place, wayOut }`. */
export function answerFault(thrown: unknown): Response {
  const fault = Fault.from(thrown);
  return Response.json(faultView(fault), {
    status: STATUS[fault.code] ?? 422,
    headers: { 'cache-control': 'no-store' },
  });
}
