import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAccount, read } from '../src/1-read/index.ts';
import { readPdf } from '../src/1-read/pdf/index.ts';
import { openBrowser } from '../test/browser.ts';

/*
 * Sets the accounts of saved pages in one, two and three justified columns with hyphens, prints them to PDF with heads
 * and page numbers, and counts the paragraphs that are read back letter by letter:
 *
 *     node bench/pdf-columns.ts FOLDER NAME…
 */

const PARTS = new Set(['paragraph', 'heading', 'title', 'list']);
const escaped = (text: string) => text.replace(/[&<>]/g, character => `&#${character.charCodeAt(0)};`);
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const styled = (columns: number) => `
  body { font: ${columns === 3 ? 9 : 11}px/1.35 serif; text-align: justify; hyphens: auto }
  main { columns: ${columns}; column-gap: 18px } h1 { column-span: all; font-size: 24px; text-align: left }
  h2 { font-size: 1.25em } p { margin: 0; text-indent: 1.2em } h2 + p { text-indent: 0 }`;
const edge = (inner: string) => `<span style="font-size: 9px; margin-left: 50px">${inner}</span>`;

const [folder = '', ...names] = process.argv.slice(2);
const browser = await openBrowser();
const context = await browser.newContext({ offline: true });
const total = { parts: 0, exact: 0, heads: 0, furniture: 0, pages: 0 };
for (const name of names) {
  const bytes = readFileSync(join(folder, name, 'source.html'));
  const [document] = (await read({ name: `${name}.html`, bytes })).documents;
  if (!document) continue;
  const parts = document.blocks
    .filter(block => isAccount(block) && PARTS.has(block.kind))
    .map(({ kind, start, end }) => ({ kind, text: document.text.slice(start, end) }));
  const tag = { title: 'h1', heading: 'h2' } as Record<string, string>;
  const body = parts.map(({ kind, text }) => `<${tag[kind] ?? 'p'}>${escaped(text)}</${tag[kind] ?? 'p'}>`).join('\n');
  for (const columns of [1, 2, 3]) {
    const page = await context.newPage();
    await page.setContent(`<!doctype html><html lang="en"><style>${styled(columns)}</style><main>${body}</main>`);
    const printed = await page.pdf({
      format: 'A4',
      displayHeaderFooter: true,
      headerTemplate: edge('The Weekly Gazette of the Vale'),
      footerTemplate: edge('<span class="pageNumber"></span>'),
      margin: { top: '60px', bottom: '60px', left: '50px', right: '50px' },
    });
    await page.close();
    const [draft] = (await readPdf({ name, bytes: new Uint8Array(printed), told: {} })).drafts;
    if (!draft) continue;
    const found = draft.blocks.map(({ kind, start, end }) => ({ kind, text: plain(draft.text.slice(start, end)) }));
    const texts = new Set(found.map(({ text }) => text));
    const pages = Math.max(...draft.blocks.map(block => block.page ?? 0));
    const chrome = found.filter(({ kind }) => kind === 'chrome').length;
    const exact = parts.filter(({ text }) => texts.has(plain(text))).length;
    total.parts += parts.length;
    total.exact += exact;
    total.pages += pages;
    total.furniture += pages > 1 ? Math.min(chrome, 2 * pages) : 0;
    total.heads += pages > 1 ? 2 * pages : 0;
    console.log(`${name} in ${columns}: ${exact} of ${parts.length} paragraphs exact, ${pages} pages`);
  }
}
await browser.close();
console.log(
  `all: ${total.exact} of ${total.parts} paragraphs exact; ${total.furniture} of ${total.heads} running heads and page numbers told`,
);
