import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../test/temporary.ts';
import { createCase, openCase } from './open-case.ts';

test('a search is kept with the case until it is dropped, one of the same name takes its place', async context => {
  const folder = join(await temporaryFolder(context), 'case');
  const first = await createCase(folder, { title: 'Kept' });
  const { id } = await first.saveSearch({ name: 'Bolts', address: 'q=bolt' }, 'Ana');
  await first.saveSearch({ name: 'Calls', address: 'q=call&kind=direct' }, 'Ana');
  await first.saveSearch({ name: 'Bolts', address: 'q=bolts' }, 'Ben');
  await first.close();
  const again = await openCase(folder);
  context.after(() => again.close());
  const kept = () => again.savedSearches().map(({ name, address, who }) => [name, address, who]);
  assert.deepEqual(kept(), [
    ['Calls', 'q=call&kind=direct', 'Ana'],
    ['Bolts', 'q=bolts', 'Ben'],
  ]);
  await assert.rejects(again.dropSearch(id, 'Ana'), { code: 'not-found' });
  await again.dropSearch(again.savedSearches()[0]?.id ?? '', 'Ana');
  assert.deepEqual(kept(), [['Bolts', 'q=bolts', 'Ben']]);
});
