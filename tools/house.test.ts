import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../test/temporary.ts';
import { checkHouse } from './house.ts';

/** A tree of small files, name to what stands in it; what is imported stands there too. */
async function treeOf(
  context: Parameters<typeof temporaryFolder>[0],
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const root = await temporaryFolder(context);
  for (const [name, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return root;
}

const VALUE = 'export const value = 1;\nexport type Shape = number;\n';
const takes = (from: string) => `import { value } from '${from}';\nexport const other = value;\n`;
const takesType = (from: string) => `import type { Shape } from '${from}';\nexport const other: Shape = 1;\n`;

/** The file that imports, what it imports, and the rule that must complain. */
const WRONG: readonly (readonly [string, string, string, string])[] = [
  ['src/1-read/a.ts', takesType('../2-mark/index.ts'), 'src/2-mark/index.ts', 'down-from-1-read'],
  ['src/4-relate/a.ts', takes('../2-mark/index.ts'), 'src/2-mark/index.ts', 'rooms-by-type'],
  ['src/serve/a.ts', takes('../5-weigh/index.ts'), 'src/5-weigh/index.ts', 'rooms-by-type'],
  ['src/run/a.ts', takesType('../case/index.ts'), 'src/case/index.ts', 'down-from-run'],
  ['src/export/a.ts', takes('../cli/index.ts'), 'src/cli/index.ts', 'down-from-export'],
  ['src/3-resolve/a.ts', takes('../intake/index.ts'), 'src/intake/index.ts', 'rooms-and-leaves-below-edges'],
  ['src/text/a.ts', takesType('../analyze.ts'), 'src/analyze.ts', 'rooms-and-leaves-below-edges'],
  ['src/text/a.ts', takes('../time/b.ts'), 'src/time/b.ts', 'leaves-alone'],
  [
    'src/2-mark/a.ts',
    "import { readFileSync } from 'node:fs';\nexport const other = readFileSync;\n",
    'src/2-mark/index.ts',
    'rooms-are-pure',
  ],
  ['src/cli/a.ts', takes('../case/journal.ts'), 'src/case/journal.ts', 'by-the-front-door'],
  ['src/web/a.ts', takes('../serve/contract.ts'), 'src/serve/contract.ts', 'web-knows-serve-by-type'],
  ['src/web/a.ts', takesType('../case/index.ts'), 'src/case/index.ts', 'web-knows-the-api'],
  ['src/serve/a.ts', takes('../web/b.ts'), 'src/web/b.ts', 'nobody-imports-web'],
  ['src/text/a.ts', takes('../../test/b.ts'), 'test/b.ts', 'product-alone'],
  ['src/text/a.ts', takes('./b.test.ts'), 'src/text/b.test.ts', 'no-tests'],
  ['src/time/a.ts', takes('./gone.ts'), 'src/time/b.ts', 'all-there'],
];

const RIGHT: Readonly<Record<string, string>> = {
  'src/fault/index.ts': VALUE,
  'src/text/a.ts': takes('../fault/index.ts'),
  'src/time/a.ts': takesType('../text/b.ts'),
  'src/text/b.ts': VALUE,
  'src/2-mark/index.ts': VALUE,
  'src/3-resolve/index.ts': takesType('../2-mark/index.ts'),
  'src/3-resolve/a.ts': takes('../text/b.ts'),
  'src/3-resolve/hash.ts': "import { createHash } from 'node:crypto';\nexport const other = createHash;\n",
  'src/3-resolve/a.test.ts': takes('../2-mark/index.ts'),
  'src/analyze.ts': takes('./2-mark/index.ts'),
  'src/run/index.ts': takes('../analyze.ts'),
  'src/intake/index.ts': VALUE,
  'src/cli/a.ts': takes('../intake/index.ts'),
  'src/serve/contract.ts': VALUE,
  'src/web/a.ts': takesType('../serve/contract.ts'),
  'src/web/b.ts': takes('../text/b.ts'),
};

test('a tree that keeps to the rules has no complaint', async context => {
  const { complaints, files } = await checkHouse(await treeOf(context, RIGHT), ['src']);
  assert.deepEqual(complaints, []);
  assert.equal(files, Object.keys(RIGHT).length);
});

test('each wrong import that is planted is complained of, by its rule', async context => {
  for (const [file, text, imported, rule] of WRONG) {
    const root = await treeOf(context, { [imported]: VALUE, [file]: text });
    const { complaints } = await checkHouse(root, ['src']);
    assert.match(
      complaints.join('\n'),
      new RegExp(`^${rule}: ${file.replaceAll('.', '[.]')} imports `, 'm'),
      `${file}: ${rule}`,
    );
  }
});

test('a circle is complained of, one of types alone is not', async context => {
  const circle = (take: typeof takes) => ({
    'src/text/a.ts': `${take('./b.ts')}${VALUE}`,
    'src/text/b.ts': `${take('./a.ts')}${VALUE}`,
  });
  assert.match((await checkHouse(await treeOf(context, circle(takes)), ['src'])).complaints.join(), /no-circles/);
  assert.deepEqual((await checkHouse(await treeOf(context, circle(takesType)), ['src'])).complaints, []);
});

test('a cruise that read nothing is no pass', async context => {
  await assert.rejects(
    checkHouse(await treeOf(context, { 'src/readme.md': '' }), ['src']),
    /No TypeScript file was read/,
  );
});
