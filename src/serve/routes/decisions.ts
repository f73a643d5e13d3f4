import { entityRef, type FindingRef, type Laid, pointRef, relationRef, statementRef } from '../../case/index.ts';
import { Fault } from '../../fault/index.ts';
import { decisionInput, decisionView, noteInput, restoreInput } from '../contract.ts';
import type { Desk } from '../desk.ts';
import { refuseUnseen, SEEN, unseenOn } from '../meanwhile.ts';
import { route } from '../route.ts';
import { laidOf } from '../view/lines.ts';

export const decisionRoutes = [
  route({
    method: 'post',
    path: '/api/decisions',
    name: 'decide',
    summary: 'Confirms or rejects a statement or a relation; takes the place of an earlier decision on it.',
    query: SEEN,
    takes: decisionInput,
    answers: decisionView,
    handle: (desk, { query, body: { finding, id, verdict } }) =>
      desk.inTurn(async () => {
        const { shot } = await desk.present();
        const laid = laidOf(shot);
        const ref = finding === 'statement' ? statementRef(laid, id) : relationRef(laid, id);
        const unseen = unseenOn(shot, id, query.seen);
        if (unseen?.verdict === verdict) return { decision: unseen.id, revision: shot.revision };
        refuseUnseen(unseen);
        const made = await desk.case.decide({ verdict, finding: ref }, desk.who);
        return { decision: made.id, revision: desk.changed() };
      }),
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
    query: SEEN,
    takes: noteInput,
    answers: decisionView,
    handle: (desk, { query, body: { finding, id, note } }) =>
      desk.inTurn(async () => {
        const { shot } = await desk.present();
        const ref = refOf(laidOf(shot), finding, id);
        refuseUnseen(unseenOn(shot, id, query.seen, 'note'));
        const made = await desk.case.decide({ verdict: 'noted', finding: ref, note: note.trim() }, desk.who);
        return { decision: made.id, revision: desk.changed() };
      }),
  }),
  route({
    method: 'delete',
    path: '/api/decisions/{id}',
    name: 'undoDecision',
    summary: 'Takes a decision back; the journal keeps both. One that was taken back already stays so.',
    params: { id: 'Id of the decision.' },
    answers: decisionView,
    handle: (desk, { params: { id = '' } }) =>
      desk.inTurn(async () => {
        const entries = desk.case.history();
        const { shot } = await desk.present();
        if (entries.some(entry => entry.kind === 'undone' && entry.decision === id))
          return { decision: null, revision: shot.revision };
        const isInForce = shot.decisions.some(({ decision }) => decision.id === id);
        if (!isInForce && entries.some(entry => entry.kind === 'decided' && entry.id === id))
          throw new Fault('decided-meanwhile', { detail: 'Another decision has taken the place of this one.' });
        await desk.case.undo(id, desk.who);
        return { decision: null, revision: desk.changed() };
      }),
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
