import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flatten } from './flatten.ts';

test('elements within the depth stay as they are', () => {
  const markup = '<div class="a > b"><p>One<br>two</p><!-- <div> --><p>Three</div>';
  assert.equal(flatten(markup, 8), '<div class="a > b"><p>One<br>two</p><!-- <div> --><p>Three</p></div>');
});

test('deeper elements go, their words stay apart', () => {
  assert.equal(flatten('<div><section><p>One</p><p>Two</p></section></div>', 1), '<div><br><br>One <br>Two  </div>');
  assert.equal(flatten('One<span>two</span>', 0), 'One two ');
});

test('inline elements that browsers open again go at any depth', () => {
  assert.equal(flatten('<p><b>One</b> <i>two</p>', 8), '<p>One two</p>');
});

test('raw text, broken tags and open ends are copied', () => {
  assert.equal(flatten('<script>if (a < b) "</div>"</script>1 < 2', 0), '<script>if (a < b) "</div>"</script>1 < 2');
  assert.equal(flatten('<p>One<!-- two', 4), '<p>One<!-- two');
  assert.equal(flatten('<p title="never closed', 4), '<p title="never closed');
  assert.equal(flatten('<style>p{}', 4), '<style>p{}');
});
