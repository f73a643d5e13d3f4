import { type Laid, pointRef, sideRef, statementRef } from '../../case/index.ts';
import {
  decisionView,
  mergeInput,
  placeInput,
  pointChoice,
  pointNameInput,
  sidesInput,
  splitPointInput,
} from '../contract.ts';
import { route } from '../route.ts';
import { list } from '../shape.ts';
import { indexOfLetter } from '../view/letter.ts';
import { laidOf } from '../view/lines.ts';

const POINT = { id: 'Id of the point.' };

export const pointDecisionRoutes = [
  route({
    method: 'get',
    path: '/api/point-choices',
    name: 'getPointChoices',
    summary: 'Every point with its sides, as short as a list to choose from needs it.',
    answers: list(pointChoice),
    handle: async desk =>
      (await desk.present()).points.points.map(({ id, number, name, pieces, sides }) => ({
        id,
        number,
        title: name ?? pieces.join(' … '),
        sides: sides.map(side => ({ letter: side.letter, title: side.name ?? side.pieces.join(' … ') })),
      })),
  }),
  route({
    method: 'post',
    path: '/api/points/{id}/name',
    name: 'namePoint',
    summary: 'Names a point, or one of its sides; an empty name gives back the words that label it.',
    params: POINT,
    takes: pointNameInput,
    answers: decisionView,
    handle: async (desk, { params, body: { side, name } }) => {
      const laid = laidOf((await desk.present()).shot);
      const id = params.id ?? '';
      const finding = side === null ? pointRef(laid, id) : sideRef(laid, id, indexOfLetter(side));
      const made = await desk.case.decide({ verdict: 'named', finding, name: name.trim() }, desk.who);
      return { decision: made.id, revision: desk.changed() };
    },
  }),
  route({
    method: 'post',
    path: '/api/points/{id}/merge',
    name: 'mergePoints',
    summary: 'Makes one point of several; each keeps its sides, which can be merged then.',
    params: POINT,
    takes: mergeInput,
    answers: decisionView,
    handle: async (desk, { params, body }) => {
      const laid = laidOf((await desk.present()).shot);
      const others = body.with.map(id => pointRef(laid, id));
      const finding = pointRef(laid, params.id ?? '');
      const made = await desk.case.decide({ verdict: 'merged', finding, with: others }, desk.who);
      return { decision: made.id, revision: desk.changed() };
    },
  }),
  route({
    method: 'post',
    path: '/api/points/{id}/sides/merge',
    name: 'mergeSides',
    summary: 'Makes one side of two sides of a point.',
    params: POINT,
    takes: sidesInput,
    answers: decisionView,
    handle: async (desk, { params, body: { into, from } }) => {
      const laid = laidOf((await desk.present()).shot);
      const sideOf = (letter: string) => sideRef(laid, params.id ?? '', indexOfLetter(letter));
      const made = await desk.case.decide({ verdict: 'merged', finding: sideOf(into), with: [sideOf(from)] }, desk.who);
      return { decision: made.id, revision: desk.changed() };
    },
  }),
  route({
    method: 'post',
    path: '/api/points/{id}/split',
    name: 'splitPoint',
    summary: 'Makes a point of its own of some statements of a point; they keep their sides.',
    params: POINT,
    takes: splitPointInput,
    answers: decisionView,
    handle: async (desk, { params, body: { statements } }) => {
      const laid = laidOf((await desk.present()).shot);
      const off = statements.map(id => anchorIn(laid, id));
      const finding = pointRef(laid, params.id ?? '');
      const made = await desk.case.decide({ verdict: 'split', finding, off }, desk.who);
      return { decision: made.id, revision: desk.changed() };
    },
  }),
  route({
    method: 'post',
    path: '/api/statements/{id}/place',
    name: 'placeStatement',
    summary: 'Moves a statement to a side of a point, to a side of its own there, or off every point.',
    params: { id: 'Id of the statement.' },
    takes: placeInput,
    answers: decisionView,
    handle: async (desk, { params, body: { point, side } }) => {
      const laid = laidOf((await desk.present()).shot);
      const to =
        point === null
          ? null
          : { point: pointRef(laid, point), side: side === null ? null : sideRef(laid, point, indexOfLetter(side)) };
      const finding = statementRef(laid, params.id ?? '');
      const made = await desk.case.decide({ verdict: 'moved', finding, to }, desk.who);
      return { decision: made.id, revision: desk.changed() };
    },
  }),
];

function anchorIn(laid: Laid, id: string) {
  const { kind: _, ...anchor } = statementRef(laid, id);
  return anchor;
}
