import { caseExport } from '../../export/index.ts';
import { route } from '../route.ts';

export const exportRoutes = [
  route({
    method: 'get',
    path: '/api/export',
    name: 'exportCase',
    summary: 'The case export, version 1, with the decisions made on it; as a file to keep.',
    answers: 'file',
    handle: async desk => {
      const { shot } = await desk.present();
      return new Response(caseExport(shot.analysis, shot.decisions), {
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(desk.frame().id)}.json`,
          'cache-control': 'no-store',
        },
      });
    },
  }),
];
