import { relatedRef } from '../../case/index.ts';
import { Fault } from '../../fault/index.ts';
import {
  type DecisionView,
  decisionView,
  nearView,
  pairsView,
  pairView,
  type RelationInput,
  relationInput,
} from '../contract.ts';
import type { Desk } from '../desk.ts';
import { route } from '../route.ts';
import { laidOf } from '../view/lines.ts';
import { nearView as near } from '../view/near.ts';
import { pairView as one } from '../view/pair.ts';
import { pairsView as all } from '../view/pairs.ts';

const ENDS = { a: 'Id of one statement.', b: 'Id of the other statement.' };

/** Says how two statements stand that nothing relates yet. */
async function relate(desk: Desk, a: string, b: string, { kind, turned }: RelationInput): Promise<DecisionView> {
  const { shot } = await desk.present();
  if (a === b) throw new Fault('request-invalid', { detail: 'A statement does not stand against itself.' });
  const [first, second] = turned ? [b, a] : [a, b];
  const finding = relatedRef(laidOf(shot), kind, first, second);
  const known = shot.relationsOf.get(a)?.find(relation => relation.a === b || relation.b === b);
  if (known) throw new Fault('decided-meanwhile', { detail: 'The two are set against one another already.' });
  const made = await desk.case.decide({ verdict: 'added', finding }, desk.who);
  return { decision: made.id, revision: desk.changed() };
}

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
    method: 'post',
    path: '/api/pairs/{a}/{b}/relation',
    name: 'relate',
    summary:
      'Says how two statements stand to one another where nothing was found; `turned`: the second of the path is the `a` of the relation.',
    params: ENDS,
    takes: relationInput,
    answers: decisionView,
    handle: (desk, { params, body }) => desk.inTurn(() => relate(desk, params.a ?? '', params.b ?? '', body)),
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
