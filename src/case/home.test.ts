import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseFolderName, caseHome } from './home.ts';

test('each system has its place for data, and a setting overrides it', () => {
  assert.equal(caseHome({}, 'linux', '/home/ana'), '/home/ana/.local/share/rashomon');
  assert.equal(caseHome({ XDG_DATA_HOME: '/data' }, 'linux', '/home/ana'), '/data/rashomon');
  assert.equal(caseHome({ XDG_DATA_HOME: 'not/absolute' }, 'linux', '/home/ana'), '/home/ana/.local/share/rashomon');
  assert.equal(caseHome({}, 'darwin', '/Users/ana'), '/Users/ana/Library/Application Support/Rashomon');
  assert.match(caseHome({ APPDATA: 'C:/Roaming' }, 'win32', 'C:/Users/ana'), /Roaming.Rashomon$/);
  assert.equal(caseHome({ RASHOMON_HOME: '/elsewhere' }, 'linux', '/home/ana'), '/elsewhere');
});

test('a folder name holds the time and the words of the title, and nothing that a path could trip over', () => {
  const at = new Date('2026-05-18T10:15:30.123Z');
  assert.equal(caseFolderName('The gates', at), '2026-05-18-10-15-30-the-gates');
  assert.equal(caseFolderName('../../etc: “x”\u0000/y', at), '2026-05-18-10-15-30-etc-x-y');
  assert.equal(caseFolderName('پرونده سد', at), '2026-05-18-10-15-30-پرونده-سد');
  assert.equal(caseFolderName('', at), '2026-05-18-10-15-30');
  assert.ok(caseFolderName('𝒳'.repeat(500), at).isWellFormed());
  assert.ok(caseFolderName('word '.repeat(500), at).length <= 80);
});
