import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderInline } from './inline.ts';

test('signs go, words stay', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['the *dam* was **opened** at ***four***', 'the dam was opened at four'],
    ['the _dam_ was __opened__', 'the dam was opened'],
    ['see [the reply](https://a.example/b_(c)) of [one][2]', 'see the reply of one'],
    ['![a lock](x.jpg) and <https://a.example/b>', 'a lock and https://a.example/b'],
    ['`code` and ~~struck~~', 'code and struck'],
    ['**[bold link](https://a.example)**', 'bold link'],
  ];
  for (const [source, wanted] of pairs) assert.equal(renderInline(source), wanted);
});

test('signs that are words stay', () => {
  for (const words of [
    '2 * 3 * 4',
    'file_name_one and other_name',
    'a [bracket] alone',
    'x < y > z',
    'he said * and left',
    '5 ~ 6',
    'a ` b',
  ])
    assert.equal(renderInline(words), words);
  assert.equal(renderInline('\\*kept\\* and \\[kept\\](x)'), '*kept* and [kept](x)');
  assert.equal(renderInline('\ue000 \\*'), '\ue000 *');
});
