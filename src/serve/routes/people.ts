import { mentionsView, peopleView, personView } from '../contract.ts';
import { oneOf, pageOf } from '../query.ts';
import { route } from '../route.ts';
import { mentionsView as mentions, peopleView as people, personView as person } from '../view/people.ts';

const ID = { id: 'Id of the person, body or place.' };
const PAGE = { after: 'How many to pass over.', limit: 'How many to answer with.' };

export const peopleRoutes = [
  route({
    method: 'get',
    path: '/api/entities',
    name: 'getEntities',
    summary: 'Who and what is named, a page of them; who says most comes first.',
    query: {
      q: 'Beginnings of words of a name or role.',
      kind: '`person`, `organization`, `place` or `other`.',
      ...PAGE,
    },
    answers: peopleView,
    handle: async (desk, { query }) =>
      people((await desk.present()).shot, {
        query: query.q ?? '',
        kind: oneOf(['person', 'organization', 'place', 'other'], query.kind),
        ...pageOf(query),
      }),
  }),
  route({
    method: 'get',
    path: '/api/entities/{id}',
    name: 'getEntity',
    summary: 'One of them: other names and why they are taken for the same, first statements, decisions, names alike.',
    params: ID,
    answers: personView,
    handle: async (desk, { params }) => person((await desk.present()).shot, params.id ?? ''),
  }),
  route({
    method: 'get',
    path: '/api/entities/{id}/mentions',
    name: 'getMentions',
    summary: 'Where it is named, a page of the places, by date.',
    params: ID,
    query: PAGE,
    answers: mentionsView,
    handle: async (desk, { params, query }) => mentions((await desk.present()).shot, params.id ?? '', pageOf(query)),
  }),
];
