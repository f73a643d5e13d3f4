import { Fault } from '../../fault/index.ts';
import { addressInput, cancelInput, importRow, importView } from '../contract.ts';
import { route } from '../route.ts';
import { list } from '../shape.ts';

/** UTF-16 code units; file systems allow 255 bytes. */
const LONGEST_NAME = 255;

export const importRoutes = [
  route({
    method: 'get',
    path: '/api/import',
    name: 'getImport',
    summary: 'The files on their way into the case, and what became of those before.',
    answers: importView,
    handle: async desk => desk.queue.view(),
  }),
  route({
    method: 'post',
    path: '/api/import',
    name: 'importFile',
    summary: 'Adds a file to the case, and sets its analysis going; progress comes over the event stream.',
    query: { name: 'The name of the file.' },
    takes: 'bytes',
    answers: importRow,
    handle: async (desk, { query, body, signal }) => {
      const name = (query.name ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
      if (name === '' || name.length > LONGEST_NAME)
        throw new Fault('request-invalid', { detail: `The file needs a name of 1 to ${LONGEST_NAME} characters.` });
      if (signal.aborted) throw new Fault('cancelled', { file: name });
      return await desk.queue.take({ name, bytes: body });
    },
  }),
  route({
    method: 'post',
    path: '/api/import/address',
    name: 'importAddress',
    summary:
      'Asks the host of an address of the web for its robots.txt and, if that allows it, for the page; keeps what came in the case as a web archive. The only thing here that leaves this machine.',
    takes: addressInput,
    answers: importRow,
    handle: async (desk, { body: { address }, signal }) => {
      const page = await desk.capture(address);
      if (signal.aborted) throw new Fault('cancelled', { file: page.name });
      return desk.queue.take(page);
    },
  }),
  route({
    method: 'post',
    path: '/api/import/cancel',
    name: 'cancelImport',
    summary: 'Takes files that are not read yet out of the case again; answers those that it could.',
    takes: cancelInput,
    answers: list(importRow),
    handle: async (desk, { body }) => desk.queue.cancel(body.rows),
  }),
  route({
    method: 'post',
    path: '/api/import/{id}/retry',
    name: 'retryImport',
    summary: 'Puts a file that was cancelled into the case again, and sets its analysis going.',
    params: { id: 'Id of its row.' },
    answers: importRow,
    handle: async (desk, { params }) => desk.queue.retry(params.id ?? ''),
  }),
];
