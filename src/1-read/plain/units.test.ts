import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitUnits } from './units.ts';

const units = (text: string) => splitUnits(text).map(unit => unit.text);

test('lines that were wrapped are one paragraph', () => {
  const wrapped =
    'At ten past three the watch at Corran Point saw two lights\nclose to the rocks, and called the harbour, which did not\nanswer until a quarter to four.';
  assert.deepEqual(units(`${wrapped}\n\nNext.`), [wrapped, 'Next.']);
});

test('lines that only stand together are not', () => {
  const list = [
    "'How does a lock work?' asks the man who built it twice over",
    'Vale Post Staff | Locks | Nov 6, 2030',
    'Ferry fares will rise by a tenth in the coming summer, owners say',
  ];
  assert.deepEqual(units(list.join('\n')), list);
  const verse = ['The gates are shut,', 'the keeper sleeps,', 'the water creeps.'];
  assert.deepEqual(units(verse.join('\n')), verse);
  const paragraphs = [
    'The keeper said on Monday that the gates had been shut all night.',
    'The town did not believe a word of what the keeper said on Monday.',
  ];
  assert.deepEqual(units(paragraphs.join('\n')), paragraphs);
});

test('a bullet begins a unit', () => {
  assert.deepEqual(units('- one\n- two\n3. three'), ['- one', '- two', '3. three']);
});

test('units hold every word and its place', () => {
  const text = '  One.\n\n\n\tTwo \n three';
  for (const unit of splitUnits(text)) assert.equal(text.slice(unit.start, unit.end), unit.text);
  assert.equal(units(text).join('').length, text.replace(/\s/g, '').length);
  assert.deepEqual(
    splitUnits(text).map(unit => unit.apart),
    [true, true, false],
  );
});
