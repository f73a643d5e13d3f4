import { render } from 'preact';
import { App } from './App.tsx';
import { createActions } from './actions/action.ts';
import { ask } from './api.ts';
import { createDecider } from './decisions/decider.ts';
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
  ...createDecider(store, loader, say),
  say,
  ...createArrivals(store, say),
};

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
