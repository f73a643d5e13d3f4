import { entityRef, type FindingRef, type Laid, pointRef, relationRef, statementRef } from '../../case/index.ts';
import { decisionInput, decisionView, noteInput, restoreInput } from '../contract.ts';
import type { Desk } from '../desk.ts';
import { route } from '../route.ts';
import { laidOf } from '../view/lines.ts';

export const decisionRoutes = [
  route({
    method: 'post',
    path: '/api/decisions',
    name: 'decide',
    summary: 'Confirms or rejects a statement or a relation; takes the place of an earlier decision on it.',
    takes: decisionInput,
    answers: decisionView,
    handle: async (desk, { body: { finding, id, verdict } }) => {
      const laid = laidOf((await desk.present()).shot);
      const ref = finding === 'statement' ? statementRef(laid, id) : relationRef(laid, id);
      const made = await desk.case.decide({ verdict, finding: ref }, desk.who);
      return { decision: made.id, revision: desk.changed() };
    },
  }),
  route({
    method: 'post',
    path: '/api/restore',
    name: 'restore',
    summary: 'Takes every correction of a statement or a relation back: it reads again as it was first read.',
    takes: restoreInput,
    answers: decisionView,
    handle: async (desk, { body: { id } }) => {
      for (let decision = await correctionOf(desk, id); decision !== null; decision = await correctionOf(desk, id))
        await desk.case.undo(decision, desk.who);
      return { decision: null, revision: desk.changed() };
    },
  }),
  route({
    method: 'post',
    path: '/api/notes',
    name: 'note',
    summary: 'Puts a note on a finding in the place of the one before; an empty one takes it away.',
    takes: noteInput,
    answers: decisionView,
    handle: async (desk, { body: { finding, id, note } }) => {
      const ref = refOf(laidOf((await desk.present()).shot), finding, id);
      const made = await desk.case.decide({ verdict: 'noted', finding: ref, note: note.trim() }, desk.who);
      return { decision: made.id, revision: desk.changed() };
    },
  }),
  route({
    method: 'delete',
    path: '/api/decisions/{id}',
    name: 'undoDecision',
    summary: 'Takes a decision back; the journal keeps both.',
    params: { id: 'Id of the decision.' },
    answers: decisionView,
    handle: async (desk, { params }) => {
      await desk.case.undo(params.id ?? '', desk.who);
      return { decision: null, revision: desk.changed() };
    },
  }),
];

/** The correction that is in force on a finding. Of several only the last is; when it is taken back, the one before is. */
async function correctionOf(desk: Desk, finding: string): Promise<string | null> {
  const laid = await desk.case.laid();
  const on = laid?.decisions.findLast(({ decision, found }) => decision.verdict === 'corrected' && found === finding);
  return on?.decision.id ?? null;
}

function refOf(laid: Laid, kind: 'statement' | 'relation' | 'point' | 'entity', id: string): FindingRef {
  switch (kind) {
    case 'statement':
      return statementRef(laid, id);
    case 'relation':
      return relationRef(laid, id);
    case 'point':
      return pointRef(laid, id);
    case 'entity':
      return entityRef(laid, id);
  }
}
