import { Fault } from '../../fault/index.ts';
import { savedSearches, searchView } from '../contract.ts';
import { listOf, oneOf, pageOf } from '../query.ts';
import { route } from '../route.ts';
import { object, text } from '../shape.ts';
import { searchView as view } from '../view/search.ts';

/** UTF-16 code units; longer than any sentence that someone would look for. */
const LONGEST_QUERY = 500;

/** UTF-16 code units: a line of a list, and an address with every facet set. */
const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 8000;

export const searchRoutes = [
  route({
    method: 'get',
    path: '/api/search',
    name: 'search',
    summary: 'Statements or passages in which all words stand, a page of them, with how many there are of each facet.',
    query: {
      q: 'The words to look for; "phrases" in quotes, beginnings with a star. None: all statements.',
      in: '`statements` or `passages`.',
      speaker: 'Ids of speakers, parted by commas; `none` where no one is named.',
      outlet: 'Labels of documents, parted by commas; a comma within one as %2C.',
      from: 'Said on this date or later.',
      to: 'Said on this date or before.',
      kind: 'Kinds of statement.',
      polarity: '`affirms` or `denies`.',
      status: '`suggested`, `confirmed` or `rejected`.',
      first: '`yes`: first-hand only.',
      order: '`best` or `date`.',
      after: 'How many to pass over.',
      limit: 'How many to answer with.',
    },
    answers: searchView,
    handle: async (desk, { query }) =>
      view((await desk.present()).shot, desk.case, {
        query: (query.q ?? '').slice(0, LONGEST_QUERY),
        in: oneOf(['statements', 'passages'], query.in),
        order: oneOf(['best', 'date'], query.order) ?? 'best',
        values: {
          speaker: listOf(query.speaker),
          outlet: listOf(query.outlet),
          kind: listOf(query.kind),
          polarity: listOf(query.polarity),
          status: listOf(query.status),
          first: listOf(query.first),
        },
        from: query.from ?? null,
        to: query.to ?? null,
        ...pageOf(query),
      }),
  }),
  route({
    method: 'get',
    path: '/api/searches',
    name: 'getSearches',
    summary: 'The searches that people keep with the case.',
    answers: savedSearches,
    handle: async desk => desk.case.savedSearches(),
  }),
  route({
    method: 'post',
    path: '/api/searches',
    name: 'saveSearch',
    summary: 'Keeps a search with the case; one of the same name is replaced.',
    takes: object({ name: text(LONGEST_NAME), address: text(LONGEST_ADDRESS) }),
    answers: savedSearches,
    handle: async (desk, { body: { name, address } }) => {
      if (name.trim() === '') throw new Fault('request-invalid', { detail: 'A search is kept under a name.' });
      await desk.case.saveSearch({ name: name.trim(), address }, desk.who);
      desk.changed();
      return desk.case.savedSearches();
    },
  }),
  route({
    method: 'delete',
    path: '/api/searches/{id}',
    name: 'dropSearch',
    summary: 'Keeps a search no longer.',
    params: { id: 'Id of the search.' },
    answers: savedSearches,
    handle: async (desk, { params }) => {
      await desk.case.dropSearch(params.id ?? '', desk.who);
      desk.changed();
      return desk.case.savedSearches();
    },
  }),
];
