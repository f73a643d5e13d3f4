import { render } from 'preact';
import type { DecisionView, Verdict } from '../serve/contract.ts';
import { App } from './App.tsx';
import { createActions } from './actions/action.ts';
import { ask, send } from './api.ts';
import { createHistory } from './history.ts';
import { createArrivals } from './import/arrivals.ts';
import { keepChoices, keptChoices } from './kept.ts';
import { listenToKeys } from './keyboard.ts';
import { listenToLinks } from './links.ts';
import { listenToCase } from './live.ts';
import { createLoader } from './state/loader.ts';
import { initialState } from './state/state.ts';
import { createStore } from './state/store.ts';
import { type Tools, ToolsContext } from './tools.ts';

const store = createStore({ ...initialState, ...keptChoices() });
const loader = createLoader(store, ask);
const actions = createActions();
const caseId = decodeURIComponent(location.pathname.split('/')[2] ?? '');
const go = createHistory(store, caseId);

const tools: Tools = {
  caseId,
  store,
  loader,
  actions,
  go,
  decide: async (finding, id, verdict, label) => {
    await change('/api/decisions', { finding, id, verdict }, verdict, label);
  },
  change,
  say,
  undo: async decision => {
    if (store.get().notice.leaving.includes(decision)) return;
    store.tell({ slice: 'notice', event: { kind: 'undoing', decision } });
    const answer = await ask<DecisionView>(`/api/decisions/${encodeURIComponent(decision)}`, { method: 'DELETE' });
    if ('fault' in answer) {
      const text = `Not undone. ${answer.fault.message} ${answer.fault.wayOut}`;
      return store.tell({ slice: 'notice', event: { kind: 'not undone', decision, text } });
    }
    store.tell({ slice: 'notice', event: { kind: 'undone', decision } });
    loader.reached(answer.value.revision);
  },
  ...createArrivals(store, say),
};

async function change<T extends DecisionView>(
  path: string,
  body: object,
  verdict: Verdict,
  label: string,
): Promise<T | null> {
  const answer = await send<T>(path, body);
  if ('fault' in answer) {
    say(`Not saved. ${answer.fault.message} ${answer.fault.wayOut}`);
    return null;
  }
  const { decision, revision } = answer.value;
  store.tell({ slice: 'steps', event: { kind: 'step', step: 'decided' } });
  if (decision) store.tell({ slice: 'notice', event: { kind: 'decided', made: { decision, verdict, label } } });
  loader.reached(revision);
  return answer.value;
}

function say(text: string): void {
  store.tell({ slice: 'notice', event: { kind: 'said', text } });
}

keepChoices(store);
listenToKeys(store, actions);
listenToLinks(go);
listenToCase(store, loader);
const root = document.getElementById('app');
if (root) {
  render(
    <ToolsContext value={tools}>
      <App />
    </ToolsContext>,
    root,
  );
}
