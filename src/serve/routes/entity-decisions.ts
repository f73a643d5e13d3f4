import { anchorOf, entityRef, statementRef } from '../../case/index.ts';
import { Fault } from '../../fault/index.ts';
import { decisionView, mergeInput, nameInput, splitEntityInput } from '../contract.ts';
import { checked, checkedName } from '../reading-of.ts';
import { route } from '../route.ts';
import { documentOf, laidOf } from '../view/lines.ts';

const ENTITY = { id: 'Id of the person, body or place.' };

export const entityDecisionRoutes = [
  route({
    method: 'post',
    path: '/api/entities/{id}/name',
    name: 'nameEntity',
    summary: 'Gives someone another name; the name in the texts is kept among the others.',
    params: ENTITY,
    takes: nameInput,
    answers: decisionView,
    handle: async (desk, { params, body }) => {
      const finding = entityRef(laidOf((await desk.present()).shot), params.id ?? '');
      const made = await desk.case.decide({ verdict: 'named', finding, name: checkedName(body.name) }, desk.who);
      return { decision: made.id, revision: desk.changed() };
    },
  }),
  route({
    method: 'post',
    path: '/api/entities/{id}/merge',
    name: 'mergeEntities',
    summary: 'Says that several names are one and the same; all their statements are this one’s then.',
    params: ENTITY,
    takes: mergeInput,
    answers: decisionView,
    handle: async (desk, { params, body }) => {
      const laid = laidOf((await desk.present()).shot);
      const finding = entityRef(laid, params.id ?? '');
      const others = body.with.filter(id => id !== params.id).map(id => entityRef(laid, id));
      if (others.length === 0) throw new Fault('request-invalid', { detail: 'There is no other one to join.' });
      const made = await desk.case.decide({ verdict: 'merged', finding, with: others }, desk.who);
      return { decision: made.id, revision: desk.changed() };
    },
  }),
  route({
    method: 'post',
    path: '/api/entities/{id}/split',
    name: 'splitEntity',
    summary: 'Says that some mentions name someone else, whose are the statements of a speaker named there.',
    params: ENTITY,
    takes: splitEntityInput,
    answers: decisionView,
    handle: async (desk, { params, body }) => {
      const { shot } = await desk.present();
      const laid = laidOf(shot);
      const off = body.mentions.map(({ document, start, end }) => {
        const text = documentOf(shot, document);
        return anchorOf(text, checked(text, [[start, end]], 'mentions', 1));
      });
      const statements = body.statements.map(id => statementRef(laid, id)).map(({ kind: _, ...anchor }) => anchor);
      if (off.length + statements.length === 0)
        throw new Fault('request-invalid', { detail: 'Neither a mention nor a statement is named.' });
      const finding = entityRef(laid, params.id ?? '');
      const name = checkedName(body.name);
      const made = await desk.case.decide({ verdict: 'split', finding, name, off, statements }, desk.who);
      return { decision: made.id, revision: desk.changed() };
    },
  }),
];
