import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber } from './calendar.ts';
import { clockOn } from './clock-words.ts';

const DAY = dayNumber({ year: 2024, month: 5, day: 13 });

test('a time that says its half of the day stands on the day', () => {
  assert.equal(clockOn(DAY, { hour: 14, minute: 5, twelve: false }, null), '2024-05-13T14:05');
  assert.equal(clockOn(DAY, { hour: 2, minute: 15, twelve: false, utc: true }, null), '2024-05-13T02:15Z');
});

test('the part of the day tells which half', () => {
  const tenToTwo = { hour: 1, minute: 50, twelve: true };
  assert.equal(clockOn(DAY, tenToTwo, 'afternoon'), '2024-05-13T13:50');
  assert.equal(clockOn(DAY, tenToTwo, 'morning'), '2024-05-13T01:50');
  assert.equal(clockOn(DAY, { hour: 12, minute: 30, twelve: true }, 'afternoon'), '2024-05-13T12:30');
});

test('the small hours of a night are the next day’s', () => {
  assert.equal(clockOn(DAY, { hour: 1, minute: 50, twelve: true }, 'night'), '2024-05-14T01:50');
  assert.equal(clockOn(DAY, { hour: 12, minute: 0, twelve: true }, 'night'), '2024-05-14T00:00');
  assert.equal(clockOn(DAY, { hour: 2, minute: 40, twelve: false }, 'night'), '2024-05-14T02:40');
  assert.equal(clockOn(DAY, { hour: 10, minute: 0, twelve: true }, 'night'), '2024-05-13T22:00');
});

test('does not guess the half of the day', () => {
  assert.equal(clockOn(DAY, { hour: 1, minute: 50, twelve: true }, null), '2024-05-13');
});
