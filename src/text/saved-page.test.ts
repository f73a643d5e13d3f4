import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageFolders } from './saved-page.ts';

test('what lies beside a saved page belongs to it, however deep, and nothing else does', () => {
  const isOfPage = pageFolders(['in/Gates.html', 'b.htm', 'in/notes.txt']);
  for (const path of ['in/Gates_files/frame.html', 'in/Gates_files/a/b.js', 'b-Dateien/x.css'])
    assert.ok(isOfPage(path), path);
  for (const path of ['in/Gates.html', 'Gates_files/a.html', 'in/notes_files/a.txt', 'in/Gates_files'])
    assert.ok(!isOfPage(path), path);
});
