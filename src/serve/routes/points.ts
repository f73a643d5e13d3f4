import { pointsView } from '../contract.ts';
import { listOf, oneOf, pageOf } from '../query.ts';
import { route } from '../route.ts';
import { ORDERS, pointsPage, SHOWS } from '../view/points-page.ts';

export const pointRoutes = [
  route({
    method: 'get',
    path: '/api/points',
    name: 'getPoints',
    summary: 'The points at issue, a page of them, with their sides, statements and relations.',
    query: {
      show: `Kinds of point, parted by commas, all of which it must be: ${SHOWS.join(', ')}.`,
      q: 'Beginnings of words that stand on it.',
      speaker: 'Ids of speakers, one of whom speaks on it.',
      outlet: 'Labels of documents, parted by commas; a comma within one as %2C.',
      place: 'Ids of places that are named on it.',
      from: 'Something on it was said on this date or later.',
      to: 'Something on it was said on this date or before.',
      order: `${ORDERS.join(', ')}; the first when left out.`,
      open: 'Id of a point whose place in the list is wanted.',
      facets: '`yes`: with the speakers, outlets and places that there are.',
      after: 'How many to pass over.',
      limit: 'How many to answer with.',
    },
    answers: pointsView,
    handle: async (desk, { query }) => {
      const { shot, points } = await desk.present();
      const shows = listOf(query.show);
      return pointsPage(shot, points, {
        shows: SHOWS.filter(show => shows.includes(show)),
        query: query.q ?? '',
        speaker: listOf(query.speaker),
        outlet: listOf(query.outlet),
        place: listOf(query.place),
        from: query.from ?? null,
        to: query.to ?? null,
        order: oneOf(ORDERS, query.order) ?? 'stake',
        open: query.open ?? null,
        withFacets: query.facets === 'yes',
        ...pageOf(query),
      });
    },
  }),
];
