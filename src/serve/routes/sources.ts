import { sourcesView } from '../contract.ts';
import { route } from '../route.ts';
import { sourcesView as view } from '../view/sources.ts';

export const sourceRoutes = [
  route({
    method: 'get',
    path: '/api/sources',
    name: 'getSources',
    summary: 'Origins, who passes on what they say, the documents that print it, and which documents copy which.',
    query: {
      point: 'Id of a point: only what is said on it. All that is said when left out.',
      origin: 'Id of an origin whose statements are wanted.',
    },
    answers: sourcesView,
    handle: async (desk, { query }) => view(await desk.present(), query),
  }),
];
