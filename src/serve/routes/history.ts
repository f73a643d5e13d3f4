import { historyView } from '../contract.ts';
import { route } from '../route.ts';
import { historyView as view } from '../view/history.ts';

/** Lines of one answer; older ones are asked for by `from`. */
const MOST_LINES = 500;

export const historyRoutes = [
  route({
    method: 'get',
    path: '/api/history',
    name: 'getHistory',
    summary: 'Every decision that was ever made, newest first, with those taken back or replaced.',
    query: { from: 'How many of the newest to leave out.' },
    answers: historyView,
    handle: async (desk, { query }) => {
      const from = Math.max(0, Math.trunc(Number(query.from ?? 0)) || 0);
      return view((await desk.present()).shot, desk.case.history(), from, MOST_LINES);
    },
  }),
];
