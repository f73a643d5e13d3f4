import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, documentBy } from '../office/reading.fixture.ts';
import { readOdt } from './index.ts';
import { odt, p } from './odt.fixture.ts';

const level = (at: number, format: string, more = '') =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${more}/>`;
const listStyle = (name: string, levels: string) => `<text:list-style style:name="${name}">${levels}</text:list-style>`;
const item = (content: string, more = '') => `<text:list-item ${more}>${content}</text:list-item>`;
const list = (content: string, more = 'text:style-name="L"') => `<text:list ${more}>${content}</text:list>`;
const words = async (body: string, styles: string, parts = {}) =>
  blocksOf(await documentBy(readOdt, odt(body, styles, parts))).map(([, text]) => text);

const L = listStyle(
  'L',
  level(1, '1', 'style:num-suffix="."') +
    level(2, 'a', 'style:num-suffix=")"') +
    level(3, 'i', 'style:num-prefix="(" style:num-suffix=")"'),
);

test('items carry their numbers, their first paragraph alone; a list within one begins anew', async () => {
  const inner = list(item(p('Left')) + item(`${p('Right')}${list(item(p('Bolt')), '')}`), '');
  const body = list(item(`${p('Upper')}${p('It was open.')}${inner}`) + item(`${p('Lower')}${inner}`));
  assert.deepEqual(await words(body, L), [
    '1. Upper',
    'It was open.',
    'a) Left',
    'b) Right',
    '(i) Bolt',
    '2. Lower',
    'a) Left',
    'b) Right',
    '(i) Bolt',
  ]);
});

test('a list begins at one, or goes on when it says so, through items that only hold the next level', async () => {
  const styled = 'text:style-name="L"';
  const body = [
    list(item(p('Gate')) + item(`${p('Gate')}${list(item(p('Gate')), '')}`), `${styled} xml:id="one"`),
    p('We saw it.'),
    list(item(list(item(p('Gate')), '')) + item(p('Gate')), `${styled} text:continue-numbering="true"`),
    list(item(p('Gate'))),
    list(item(p('Gate')) + item(p('Gate'), 'text:start-value="9"'), `${styled} text:continue-list="one"`),
  ];
  assert.deepEqual(
    (await words(body.join(''), L)).map(text => text.split(' ')[0]),
    ['1.', '2.', 'a)', 'We', 'b)', '3.', '1.', '4.', '9.'],
  );
});

test('bullets, headers, levels without numbers, and numbers of several levels', async () => {
  const styles = listStyle(
    'L',
    `<text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7"/>${level(2, '')}${level(3, 'I')}${level(4, '1', 'text:display-levels="2"')}`,
  );
  const deep = list(item(`${p('Three')}${list(item(p('Four')), '')}`), '');
  const body = list(
    `<text:list-header>${p('Gates')}</text:list-header>${item(`${p('One')}${list(item(`${p('Two')}${deep}`), '')}`)}`,
  );
  assert.deepEqual(await words(body, styles), ['Gates', '• One', 'Two', 'I Three', 'I.1 Four']);
});

test('headings carry the numbers of the outline', async () => {
  const outline = `<office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style></office:styles>`;
  const h = (at: number, content: string, more = '') =>
    `<text:h text:outline-level="${at}" ${more}>${content}</text:h>`;
  const body =
    h(1, 'Gates') + h(2, 'Upper') + h(2, 'Lower') + h(1, 'Thanks', 'text:is-list-header="true"') + h(1, 'Road');
  assert.deepEqual(await words(body, '', { 'styles.xml': outline }), [
    '1 Gates',
    '1.1 Upper',
    '1.2 Lower',
    'Thanks',
    '2 Road',
  ]);
});

test('notes and cells in an item do not take its number', async () => {
  const note = `<text:note><text:note-body>${p('By the log.')}</text:note-body></text:note>`;
  assert.deepEqual(await words(list(item(p(`Gate${note}`))), L), ['1. Gate', 'By the log.']);
});
