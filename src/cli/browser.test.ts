import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserCommand } from './browser.ts';

const url = 'http://127.0.0.1:4000/';

test('each system shows an address in its own way, and Linux only where there is a screen', () => {
  assert.deepEqual(browserCommand(url, 'darwin', {}), ['open', url]);
  assert.deepEqual(browserCommand(url, 'win32', {}), ['cmd', '/c', 'start', '', url]);
  assert.deepEqual(browserCommand(url, 'linux', { DISPLAY: ':0' }), ['xdg-open', url]);
  assert.deepEqual(browserCommand(url, 'linux', { WAYLAND_DISPLAY: 'wayland-0' }), ['xdg-open', url]);
  assert.equal(browserCommand(url, 'linux', {}), null);
});
