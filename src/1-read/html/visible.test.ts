import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leavesOf } from './leaves.ts';
import { tagsOf } from './meta-tags.ts';
import { parsePage } from './parse.ts';
import { styleSheetOf } from './styles/index.ts';

/** Why the words "secret words" cannot be seen on the page; null when they can. */
function why(markup: string): string | null {
  const { root } = parsePage(`<!doctype html>${markup}`);
  const leaf = leavesOf(root, styleSheetOf(root), tagsOf(root).outerStyles).find(({ text }) =>
    text.includes('secret words'),
  );
  assert.ok(leaf, 'the words are kept');
  return leaf.hidden;
}

const styled = (style: string) => why(`<p style="${style}">secret words</p>`);

test('styles that hide', () => {
  assert.equal(styled('display:none'), 'display: none');
  assert.equal(styled('DISPLAY : NONE !important'), 'display: none');
  assert.equal(styled('visibility:hidden'), 'visibility: hidden');
  assert.equal(styled('opacity:0.0'), 'opacity: 0');
  assert.equal(styled('font-size:0'), 'letters without size');
  assert.equal(styled('font: 0/0 serif'), 'letters without size');
  assert.equal(styled('font-size:0.01em'), 'letters without size');
  assert.equal(styled('position:absolute;left:-9999px'), 'off the screen');
  assert.equal(styled('text-indent:-5000px'), 'off the screen');
  assert.equal(styled('position:absolute;clip:rect(0,0,0,0)'), 'clipped to nothing');
  assert.equal(styled('height:0;overflow:hidden'), 'in a box without size');
  assert.equal(styled('color:transparent'), 'transparent letters');
  assert.equal(styled('color:#fff'), 'the colour of its background');
  assert.equal(why('<p hidden>secret words</p>'), 'hidden attribute');
  assert.equal(
    why('<div style="background:#000"><font color="black">secret words</font></div>'),
    'the colour of its background',
  );
});

test('styles that look like hiding and are not', () => {
  for (const style of [
    'display:block',
    'opacity:.5',
    'font-size:11px',
    'color:#999',
    'color:white;background:#004',
    'color:#fff;background:url(x.png)',
    'left:-9999px',
    'text-indent:-20px',
    'overflow:hidden;height:40px',
    'height:0',
    'color:inherit',
  ]) {
    assert.equal(styled(style), null, style);
  }
  assert.equal(why('<p aria-hidden="true">secret words</p>'), null);
  assert.equal(why('<body style="visibility:hidden;opacity:0"><p>secret words</p>'), null);
  assert.equal(why('<link rel="stylesheet" href="a.css"><p style="color:#fff">secret words</p>'), null);
  assert.equal(why('<div style="visibility:hidden"><p style="visibility:visible">secret words</p></div>'), null);
});

test('rules of the page, the stronger over the weaker', () => {
  const page = (css: string) =>
    why(`<style>${css}</style><div class="wrap"><p class="a b" id="c">secret words</p></div>`);
  assert.equal(page('.a{display:none}'), 'display: none');
  assert.equal(page('.wrap{display:none} .a{display:block}'), 'display: none');
  assert.equal(page('p.b.a{display:none}'), 'display: none');
  assert.equal(page('h1,#c{display:none}'), 'display: none');
  assert.equal(page('.a{display:none} .a{display:block}'), null);
  assert.equal(page('#c{display:block} .a{display:none}'), null);
  assert.equal(page('.a{display:none!important} #c{display:block}'), 'display: none');
  assert.equal(page('@media print{.a{display:none}}'), null);
  assert.equal(page('@media screen{.a{display:none}}'), 'display: none');
  assert.equal(page('/* .a{display:none} */'), null);
  assert.equal(page('@keyframes x{from{opacity:0}} .b{color:red}'), null);
  assert.equal(page('.other{display:none} .a:hover{display:none}'), null);
});

test('rules of several parts', () => {
  const page = (css: string) =>
    why(
      `<style>${css}</style><div class="wrap" data-kind="note box"><h2>Gates</h2><p>One</p><p class="a b" id="c" lang="en-GB">secret words</p></div>`,
    );
  for (const selector of [
    'div p.a',
    '.wrap > .b',
    'h2 ~ p.a',
    'p + #c',
    'body div > h2 + p ~ p',
    '* > p:last-child',
    'p:nth-child(3)',
    'p:nth-of-type(2n)',
    'p:nth-last-child(-n+1)',
    '[data-kind~=box] p.a',
    'p[lang|=en]',
    'p[id^="c"]',
    "p[class*='B' i]",
    'p:not(.z):not(h2)',
    ':is(h1, .wrap) :where(p.a)',
    '.other, div .a',
    'p:not(:hover).a',
    'DIV P.a',
    '.wrap{color:red} .wrap .a',
    '@supports (display:grid){.a',
  ]) {
    assert.equal(page(`${selector}{display:none}`), 'display: none', selector);
  }
  for (const selector of [
    'article p.a',
    'p > .a',
    'h2 + p.a',
    'p ~ h2, p + h2',
    'p.a:first-child',
    'p.a:nth-child(2)',
    '[data-kind=box] p',
    'p[lang=en]',
    'p.a:not(.b)',
    '.wrap:hover .a',
    'p.a::before',
    'p.a:unknown-state',
    'p.a >',
    'p..a',
    '@supports not (display:grid){.a',
    '@font-face{} @keyframes x{.a',
  ]) {
    assert.equal(page(`${selector}{display:none}`), null, selector);
  }
  assert.equal(page('.wrap{& .a{display:none}}'), 'display: none');
  assert.equal(page('.wrap{color:red;p{&.b{display:none}}}'), 'display: none');
  assert.equal(page('.wrap .a{display:none} #c{display:block}'), null);
  assert.equal(page('div p.a{display:none} .a{display:block}'), 'display: none');
  assert.equal(page(':where(div p.a){display:none} p{display:block}'), null);
  assert.equal(page('@layer x{#c{display:none}} p{display:block}'), null);
  assert.equal(page('@layer x{#c{display:none}}'), 'display: none');
  assert.equal(page('.a{background:url("}.a{x}")} .b{display:none}'), 'display: none');
});

test('what one screen hides and another shows was seen', () => {
  const page = (css: string) => why(`<style>${css}</style><p class="a">secret words</p>`);
  assert.equal(page('.a{display:none} @media (max-width:600px){.a{display:block}}'), null);
  assert.equal(page('@media (min-width:900px){.a{display:none}}'), null);
  assert.equal(page('@media (max-width:700px){.a{display:none}} @media (width>=700px){.a{opacity:0}}'), 'opacity: 0');
  assert.equal(page('@media (min-width:1px) and (max-width:9999px){.a{display:none}}'), 'display: none');
  assert.equal(page('@media not print{.a{display:none}}'), 'display: none');
  assert.equal(page('@media (prefers-color-scheme:dark){.a{display:none}}'), null);
  assert.equal(page('@media only screen and (orientation:landscape){.a{display:none}}'), null);
  assert.equal(why('<style media="print">.a{display:none}</style><p class="a">secret words</p>'), null);
});

test('boxes that are clipped, thrown off the screen, shrunk or turned away', () => {
  for (const style of [
    'clip-path:inset(50%)',
    'clip-path:inset(100% 100%)',
    'clip-path:circle(0)',
    'clip-path:polygon(0 0,0 0,0 0)',
    'position:absolute;clip:rect(1px,1px,1px,1px)',
  ])
    assert.equal(styled(style), 'clipped to nothing', style);
  for (const style of [
    'transform:translateX(-9999px)',
    'transform:translate(0,-200vh)',
    'translate:-9999px',
    'position:relative;left:-9999px',
    'position:fixed;top:-100vh',
    'margin-left:-9999px',
  ])
    assert.equal(styled(style), 'off the screen', style);
  for (const style of ['transform:scale(0)', 'transform:scaleX(0)', 'scale:0', 'transform:matrix(0,0,0,0,5,5)'])
    assert.equal(styled(style), 'scaled to nothing', style);
  assert.equal(styled('transform:rotateY(90deg)'), 'turned edge-on');
  for (const style of [
    'clip-path:inset(5%)',
    'clip-path:circle(50%)',
    'clip-path:polygon(0 0,100% 0,100% 100%)',
    'clip:rect(0,0,0,0)',
    'position:absolute;clip:rect(0px,200px,100px,0px)',
    'transform:translateX(-50%)',
    'transform:translate(-20px,0)',
    'transform:scale(0.5)',
    'transform:rotate(90deg)',
    'scale:1',
    'position:absolute;left:0;top:40px',
    'filter:opacity(50%)',
  ])
    assert.equal(styled(style), null, style);
});

test('what the parts around take over, and what undoes it', () => {
  assert.equal(why('<div style="opacity:.2"><p style="opacity:.2">secret words</p></div>'), 'opacity: 0');
  assert.equal(why('<div style="color:#fff"><div><p>secret words</p></div></div>'), 'the colour of its background');
  assert.equal(
    why('<div style="color:#eee"><p style="background:#eee">secret words</p></div>'),
    'the colour of its background',
  );
  assert.equal(
    why('<style>.n{background:#222}.n p{color:#232323}</style><div class="n"><p>secret words</p></div>'),
    'the colour of its background',
  );
  assert.equal(why('<p style="color:hsl(0,0%,100%)">secret words</p>'), 'the colour of its background');
  assert.equal(why('<div style="text-indent:-9999px"><p style="text-indent:0">secret words</p></div>'), null);
  assert.equal(why('<div style="color:#fff"><p style="color:var(--ink)">secret words</p></div>'), null);
  assert.equal(why('<div style="color:#fff"><a href="/x">secret words</a></div>'), null);
  assert.equal(why('<div style="color:#fff;background:#000"><mark>secret words</mark></div>'), null);
  assert.equal(
    why('<div style="color:#000"><p style="background:#000;color:initial">secret words</p></div>'),
    'the colour of its background',
  );
  assert.equal(
    why('<figure><img src="a.png"><p style="position:absolute;color:#fff">secret words</p></figure>'),
    null,
    'over a picture',
  );
  assert.equal(
    why('<div><p style="position:absolute;color:#fff">secret words</p></div>'),
    'the colour of its background',
  );
});

test('elements that are not shown, and ones that a reader opens', () => {
  assert.equal(why('<body><noscript><p>secret words</p></noscript>'), 'shown only where scripts do not run');
  assert.equal(why('<dialog><p>secret words</p></dialog>'), 'a dialog that is not open');
  assert.equal(why('<dialog open><p>secret words</p></dialog>'), null);
  assert.equal(why('<details><summary>More</summary><p>secret words</p></details>'), null);
  assert.equal(why('<p hidden="until-found">secret words</p>'), null);
  assert.equal(why('<style>[hidden]{display:block}</style><p hidden>secret words</p>'), null);
  assert.equal(why('<div><template shadowrootmode="open"><p>secret words</p></template></div>'), null);
  assert.equal(why('<p lang="fa" dir="rtl">secret words</p>'), null);
});

test('a formula that is drawn and clipped for those who listen was seen; words in its place were not', () => {
  const clipped = (inner: string) =>
    parsePage(
      `<!doctype html><body><svg></svg><span style="position:absolute;clip:rect(1px,1px,1px,1px)">${inner}</span>`,
    ).root;
  const hidden = (inner: string) => leavesOf(clipped(inner), styleSheetOf(clipped(inner)), false)[0]?.hidden ?? null;
  assert.equal(hidden('<math><mi>a</mi><mo>=</mo><mn>12</mn></math>'), null);
  assert.equal(hidden('<math><mi>a</mi><mtext>secret</mtext></math>'), 'clipped to nothing');
  assert.equal(hidden('<math><mi>secret words</mi></math>'), 'clipped to nothing');
  assert.equal(hidden('<b>a</b>'), 'clipped to nothing');
});

test('a style sheet made to cost time costs little', () => {
  const selectors = `${'div '.repeat(300)}p, ${':not('.repeat(300)}, ${'div > '.repeat(200)}p.q`;
  const css = `${`${selectors}{display:none}`.repeat(30)}${'{'.repeat(50_000)}${'"'.repeat(50_000)}`;
  assert.equal(why(`<style>${css}</style>${'<div>'.repeat(290)}<p>secret words</p>`), null);
});

test('words hidden within a paragraph come after it, and the paragraph reads as its readers saw it', () => {
  const { root } = parsePage(
    '<!doctype html><p>The gates <span style="display:none">secret words</span>were shut.</p>',
  );
  assert.deepEqual(
    leavesOf(root, styleSheetOf(root), false).map(({ text, hidden }) => [text, hidden]),
    [
      ['The gates were shut.', null],
      ['secret words', 'display: none'],
    ],
  );
});
