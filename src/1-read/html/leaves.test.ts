import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leavesOf } from './leaves.ts';
import { parsePage } from './parse.ts';
import { styleSheetOf } from './styles/index.ts';

function leaves(markup: string) {
  const { root } = parsePage(`<!doctype html><body>${markup}`);
  return leavesOf(root, styleSheetOf(root), false).map(({ kind, text }) => [kind, text]);
}

test('white space collapses, no-break spaces and line breaks stay', () => {
  assert.deepEqual(leaves('<p>  One\n\t two&nbsp; three <br> four </p>'), [['text', 'One two\u00a0 three\nfour']]);
});

test('an empty line parts paragraphs, a preformatted one does not', () => {
  assert.deepEqual(leaves('One<br><br>two'), [
    ['text', 'One'],
    ['text', 'two'],
  ]);
  assert.deepEqual(leaves('<pre>One\n\n  two</pre>'), [['preformatted', 'One\n\n  two']]);
});

test('words around a block are leaves of their own', () => {
  assert.deepEqual(leaves('<div>One <p>two</p> three</div>'), [
    ['text', 'One'],
    ['text', 'two'],
    ['text', 'three'],
  ]);
});

test('tables of data go row by row, tables for layout do not', () => {
  const data = '<table><tr><th>Gate<th>Time<tr><td>1<td><p>04:00</p></table>';
  assert.deepEqual(leaves(data), [
    ['row', 'Gate\tTime'],
    ['row', '1\t04:00'],
  ]);
  assert.deepEqual(
    leaves(`<table><tr><td><p>One</p><p>Two</p><td>Three</table>`).map(([kind]) => kind),
    ['text', 'text', 'text'],
  );
  assert.deepEqual(
    leaves('<table role="presentation"><tr><td>a<td>b<tr><td>c<td>d</table>').map(([kind]) => kind),
    ['text', 'text', 'text', 'text'],
  );
});

test('code and drawings are not words; what only browsers without scripts show is kept as hidden', () => {
  assert.deepEqual(
    leaves(
      '<script>x</script><style>y</style><noscript>z</noscript><template>t</template><svg><text>s</text></svg><p>One</p>',
    ),
    [
      ['text', 'z'],
      ['text', 'One'],
    ],
  );
});

test('composed as text is stored', () => {
  assert.deepEqual(leaves('<p>cafe&#x301;</p>'), [['text', 'café']]);
});
