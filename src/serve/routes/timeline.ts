import { timelineView } from '../contract.ts';
import { route } from '../route.ts';
import { timelineView as view } from '../view/timeline.ts';

export const timelineRoutes = [
  route({
    method: 'get',
    path: '/api/timeline',
    name: 'getTimeline',
    summary: 'Statements on points with when they were said and what time they speak of, and who changed sides.',
    query: { points: 'Ids of points, parted by commas, or all. Those on which someone changed sides when left out.' },
    answers: timelineView,
    handle: async (desk, { query }) =>
      view(
        await desk.present(),
        (query.points ?? '').split(',').filter(id => id !== ''),
      ),
  }),
];
