import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unflowed } from './flowed.ts';

test('lines that end with a space go on, at the same depth of quoting', () => {
  assert.equal(
    unflowed('The gates \nwere shut.\n> They were \n> open.\n>> No \n> they', false),
    'The gates were shut.\n> They were open.\n>> No \n> they',
  );
  assert.equal(unflowed('one \n-- \nAna', false), 'one \n-- \nAna');
  assert.equal(unflowed(' From here\n  two spaces\n> > text', false), 'From here\n two spaces\n> > text');
  assert.equal(unflowed('門は \n開いて', true), '門は開いて');
});
