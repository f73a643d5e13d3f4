import type { Case } from '../../case/index.ts';
import { Fault } from '../../fault/index.ts';
import { documentsView, documentView } from '../contract.ts';
import { listOf, pageOf } from '../query.ts';
import { route } from '../route.ts';
import { documentView as view } from '../view/document.ts';
import { documentsPage } from '../view/documents-page.ts';
import { documentOf } from '../view/lines.ts';

export const documentRoutes = [
  route({
    method: 'get',
    path: '/api/documents',
    name: 'getDocuments',
    summary: 'The documents of the case by date published, a page of them.',
    query: {
      q: 'Words that begin words of their label, file name or title.',
      outlet: 'Labels, parted by commas; a comma within one as %2C.',
      after: 'How many to pass over.',
      limit: 'How many to answer with.',
    },
    answers: documentsView,
    handle: async (desk, { query }) =>
      documentsPage((await desk.present()).shot, query.q ?? '', listOf(query.outlet), pageOf(query)),
  }),
  route({
    method: 'get',
    path: '/api/documents/{id}',
    name: 'getDocument',
    summary: 'A document: its text as read, its blocks, and its statements where they stand.',
    params: { id: 'Content id of the document: the SHA-256 of its text.' },
    answers: documentView,
    handle: async (desk, { params }) => {
      const { shot, stands } = await desk.present();
      const { id, bytes } = documentOf(shot, params.id ?? '');
      return view(shot, stands, id, await stillKept(desk.case, bytes));
    },
  }),
  route({
    method: 'get',
    path: '/api/documents/{id}/source',
    name: 'getSource',
    summary: 'The file that the document was read from, byte for byte as it came in, to keep or to open elsewhere.',
    params: { id: 'Content id of the document: the SHA-256 of its text.' },
    answers: 'bytes',
    handle: async (desk, { params }) => {
      const { shot } = await desk.present();
      const { bytes: sha256 } = documentOf(shot, params.id ?? '');
      const name =
        shot.sources
          .find(source => source.sha256 === sha256)
          ?.name.split('/')
          .at(-1) ?? sha256;
      return new Response(new Uint8Array(await desk.case.bytes(sha256)), {
        headers: {
          // Never a type that a browser would show: the file may be a page that means harm.
          'content-type': 'application/octet-stream',
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name.toWellFormed())}`,
          'cache-control': 'no-store',
        },
      });
    },
  }),
];

/** Whether the stored bytes still have their hash; that they do not is a finding to show, not a failure of the page. */
async function stillKept(theCase: Case, sha256: string): Promise<boolean> {
  try {
    await theCase.bytes(sha256);
    return true;
  } catch (thrown) {
    if (thrown instanceof Fault && (thrown.code === 'case-broken' || thrown.code === 'not-found')) return false;
    throw thrown;
  }
}
