import { reviewView } from '../contract.ts';
import { route } from '../route.ts';
import { reviewView as view } from '../view/review.ts';

/** Findings of one answer: some minutes of work; the screen asks for more before they run out. */
const MOST_ITEMS = 60;
/** Ids that a request may leave out, so that the address stays short. */
const MOST_SKIPPED = 200;

export const reviewRoutes = [
  route({
    method: 'get',
    path: '/api/review',
    name: 'getReview',
    summary: 'What awaits a decision, the surest first, with the text around it and the reasons.',
    query: {
      of: 'Only `relations`, or only `statements`.',
      kind: 'Only relations of this kind.',
      skip: 'Ids of findings to leave out, with commas between them.',
    },
    answers: reviewView,
    handle: async (desk, { query }) =>
      view((await desk.present()).shot, {
        of: query.of === 'relations' || query.of === 'statements' ? query.of : null,
        kind: query.kind ?? null,
        skip: new Set((query.skip ?? '').split(',').slice(0, MOST_SKIPPED)),
        most: MOST_ITEMS,
      }),
  }),
];
