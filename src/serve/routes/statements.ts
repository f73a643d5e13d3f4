import { statementView } from '../contract.ts';
import { route } from '../route.ts';
import { statementView as view } from '../view/statement.ts';

export const statementRoutes = [
  route({
    method: 'get',
    path: '/api/statements/{id}',
    name: 'getStatement',
    summary: 'A statement with its relay, its times, the points it stands on and its relations.',
    params: { id: 'Id of the statement.' },
    answers: statementView,
    handle: async (desk, { params }) => {
      const { shot, stands } = await desk.present();
      return view(shot, stands, params.id ?? '');
    },
  }),
];
