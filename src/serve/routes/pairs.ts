import { nearView, pairsView, pairView } from '../contract.ts';
import { route } from '../route.ts';
import { nearView as near } from '../view/near.ts';
import { pairView as one } from '../view/pair.ts';
import { pairsView as all } from '../view/pairs.ts';

const ENDS = { a: 'Id of one statement.', b: 'Id of the other statement.' };

export const pairRoutes = [
  route({
    method: 'get',
    path: '/api/pairs',
    name: 'getPairs',
    summary: 'Statements between which a relation was found, two by two, with the relation and its reasons.',
    query: {
      kind: 'Kinds of relations, parted by commas. All when left out.',
      point: 'Id of a point that both statements stand on.',
    },
    answers: pairsView,
    handle: async (desk, { query }) =>
      all(await desk.present(), {
        kinds: (query.kind ?? '').split(',').filter(kind => kind !== ''),
        point: query.point ?? null,
      }),
  }),
  route({
    method: 'get',
    path: '/api/pairs/{a}/{b}',
    name: 'getPair',
    summary: 'Two statements held against one another, the earlier first, with their documents around them.',
    params: ENDS,
    answers: pairView,
    handle: async (desk, { params }) => one(await desk.present(), params.a ?? '', params.b ?? ''),
  }),
  route({
    method: 'get',
    path: '/api/pairs/{a}/{b}/near',
    name: 'getNearWords',
    summary: 'Words of one statement that are near in meaning to words of the other; none without the model.',
    params: ENDS,
    answers: nearView,
    handle: async (desk, { params }) => {
      const { shot } = await desk.present();
      return desk.embed === null ? { words: [] } : near(shot, params.a ?? '', params.b ?? '', desk.embed);
    },
  }),
];
