import assert from 'node:assert/strict';
import { test } from 'node:test';
import { said } from './speakers.fixture.ts';

test('“you” in a letter is whom it is to', () => {
  assert.deepEqual(said('Dear Mr [p:Tarn],\n[s:You] [c:write] [x:that it held].'), ['that it held < Tarn (pronoun)']);
  assert.deepEqual(said('Dear Comptroller,\n[s:You] [c:state] [x:it held].'), ['it held < Comptroller (pronoun)']);
  assert.deepEqual(said('Dear Sir,\n[s:You] [c:state] [x:it held].'), ['it held < - (pronoun)']);
});
