import { caseView } from '../contract.ts';
import { route } from '../route.ts';
import { caseView as view } from '../view/case.ts';

export const caseRoutes = [
  route({
    method: 'get',
    path: '/api/case',
    name: 'getCase',
    summary: 'The case at a glance: its documents, counts, and what awaits review.',
    answers: caseView,
    handle: async desk => {
      const { shot, points } = await desk.present();
      return view(shot, points.points, desk.frame());
    },
  }),
];
