import { anchorOf, relationRef, statementRef } from '../../case/index.ts';
import { Fault } from '../../fault/index.ts';
import { addedView, decisionView, readingInput, relationInput, speakerLine } from '../contract.ts';
import { refuseUnseen, SEEN, unseenOn } from '../meanwhile.ts';
import { checked, readingOf } from '../reading-of.ts';
import { route } from '../route.ts';
import { list } from '../shape.ts';
import { documentOf, laidOf, statementOf } from '../view/lines.ts';
import { speakerLines } from '../view/speakers.ts';

export const correctionRoutes = [
  route({
    method: 'post',
    path: '/api/statements/{id}/reading',
    name: 'correctStatement',
    summary: 'Reads a statement otherwise: its words, who says it, how, and when; the first reading is kept.',
    params: { id: 'Id of the statement.' },
    query: SEEN,
    takes: readingInput,
    answers: decisionView,
    handle: (desk, { params, query, body }) =>
      desk.inTurn(async () => {
        const { shot } = await desk.present();
        const laid = laidOf(shot);
        const { id, document } = statementOf(shot, params.id ?? '');
        const reading = readingOf(laid, documentOf(shot, document), shot.firstStatement.get(id) ?? null, body);
        refuseUnseen(unseenOn(shot, id, query.seen));
        const finding = statementRef(laid, id);
        const made = await desk.case.decide({ verdict: 'corrected', finding, reading }, desk.who);
        return { decision: made.id, revision: desk.changed() };
      }),
  }),
  route({
    method: 'post',
    path: '/api/relations/{id}/kind',
    name: 'correctRelation',
    summary: 'Says that two statements stand to one another in another way than was found.',
    params: { id: 'Id of the relation.' },
    query: SEEN,
    takes: relationInput,
    answers: decisionView,
    handle: (desk, { params: { id = '' }, query, body: { kind, turned } }) =>
      desk.inTurn(async () => {
        const { shot } = await desk.present();
        const finding = relationRef(laidOf(shot), id);
        refuseUnseen(unseenOn(shot, id, query.seen));
        const made = await desk.case.decide({ verdict: 'corrected', finding, relation: kind, turned }, desk.who);
        return { decision: made.id, revision: desk.changed() };
      }),
  }),
  route({
    method: 'post',
    path: '/api/documents/{id}/statements',
    name: 'addStatement',
    summary: 'Adds a statement that was not found, on the words that a person selected.',
    params: { id: 'Content id of the document.' },
    takes: readingInput,
    answers: addedView,
    handle: async (desk, { params, body }) => {
      const { shot } = await desk.present();
      const document = documentOf(shot, params.id ?? '');
      const content = checked(document, body.content, 'content', 1);
      const reading = readingOf(laidOf(shot), document, null, body);
      const finding = { kind: 'statement', ...anchorOf(document, content) } as const;
      const { id } = await desk.case.decide({ verdict: 'added', finding, reading }, desk.who);
      const revision = desk.changed();
      const statement = (await desk.case.laid())?.decisions.find(({ decision }) => decision.id === id)?.found;
      if (!statement) throw new Fault('internal', { detail: 'The added statement was not found again.' });
      return { decision: id, statement, revision };
    },
  }),
  route({
    method: 'get',
    path: '/api/speakers',
    name: 'getSpeakers',
    summary: 'Everyone who can be named as a speaker, those with most statements first.',
    answers: list(speakerLine),
    handle: async desk => speakerLines((await desk.present()).shot),
  }),
];
