import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../api.ts';
import { createLoader } from './loader.ts';
import { initialState } from './state.ts';
import { createStore } from './store.ts';

const fault = { code: 'internal', message: '', file: null, place: null, wayOut: '', note: false };

/** A server that answers when told to. */
function slowServer() {
  const waiting: ((answer: Answer<unknown>) => void)[] = [];
  const store = createStore(initialState);
  const loader = createLoader(store, () => new Promise(resolve => waiting.push(resolve)));
  const answer = async (answer: Answer<unknown>, which = 0) => {
    waiting.splice(which, 1)[0]?.(answer);
    await new Promise(setImmediate);
  };
  return { store, loader, answer, asked: () => waiting.length };
}

test('what is on its way is not asked for twice', () => {
  const { loader, asked } = slowServer();
  loader.want('/p');
  loader.want('/p');
  assert.equal(asked(), 1);
});

test('a change makes it load again, once; what is already of that revision stays', async () => {
  const { store, loader, answer, asked } = slowServer();
  loader.want('/p');
  await answer({ value: { revision: 3 } });
  loader.reached(3);
  loader.want('/p');
  assert.equal(asked(), 0);
  loader.reached(4);
  loader.want('/p');
  loader.want('/p');
  assert.equal(asked(), 1);
  assert.deepEqual(store.get().loaded['/p']?.value, { revision: 3 });
});

test('an answer that was overtaken is not shown', async () => {
  const { store, loader, answer } = slowServer();
  loader.want('/p');
  loader.reached(2);
  loader.want('/p');
  await answer({ value: { revision: 2 } }, 1);
  await answer({ value: { revision: 1 } }, 0);
  assert.deepEqual(store.get().loaded['/p']?.value, { revision: 2 });
});

test('what failed is not asked for over and over, but may be asked for again', async () => {
  const { store, loader, answer, asked } = slowServer();
  loader.want('/p');
  await answer({ fault });
  loader.want('/p');
  assert.equal(asked(), 0);
  loader.again('/p');
  await answer({ value: { revision: 1 } });
  assert.equal(store.get().loaded['/p']?.fault, null);
});

test('what failed is asked for again once the case has changed, and what did not reach the server whenever it is wanted', async () => {
  const { loader, answer, asked } = slowServer();
  loader.want('/p');
  await answer({ fault });
  loader.reached(2);
  loader.want('/p');
  assert.equal(asked(), 1);
  await answer({ fault: { ...fault, code: 'unreached' } });
  loader.want('/p');
  loader.want('/p');
  assert.equal(asked(), 1);
});
