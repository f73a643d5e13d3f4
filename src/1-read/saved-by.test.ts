import assert from 'node:assert/strict';
import { test } from 'node:test';
import { savedBy } from './saved-by.ts';

test('what the program that saved a page wrote into it', () => {
  assert.deepEqual(
    savedBy(
      '<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://paper.example/gates \n saved date: Tue May 14 2024 10:20:30 GMT+0200 (Central European Summer Time)\n--><title>x',
    ),
    {
      address: { value: 'https://paper.example/gates', from: 'saved' },
      captured: { value: '2024-05-14T10:20:30+02:00', from: 'saved' },
    },
  );
  assert.deepEqual(savedBy('<!DOCTYPE html>\n<!-- saved from url=(0027)https://paper.example/gates -->\n<html>'), {
    address: { value: 'https://paper.example/gates', from: 'saved' },
  });
});

test('an address that is none is not taken', () => {
  assert.deepEqual(savedBy('<!-- saved from url=(0014)about:internet -->'), {});
  assert.deepEqual(savedBy('<p>Page saved with SingleFile url: https://paper.example/</p>'), {});
});
