import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rulingOf } from './robots.ts';

const allowed = (robots: string, path: string) => rulingOf(robots, 'rashomon', path).allowed;

test('the longest rule decides; of two as long, the one that allows', () => {
  const robots =
    'User-agent: *\nDisallow: /news\nAllow: /news/2014\nDisallow: /news/2014/draft\nAllow: /same\nDisallow: /same';
  assert.equal(allowed(robots, '/news/2013'), false);
  assert.equal(allowed(robots, '/news/2014/gates'), true);
  assert.equal(allowed(robots, '/news/2014/draft-1'), false);
  assert.equal(allowed(robots, '/same'), true);
  assert.equal(allowed(robots, '/other'), true);
  assert.equal(rulingOf(robots, 'rashomon', '/news/2013').rule, 'Disallow: /news');
});

test('the group that names the program counts alone; several of one name count together; names are whole words in any case', () => {
  const robots =
    'User-agent: *\nDisallow: /\n\nuser-agent: RASHOMON\nDisallow: /a\n\nUser-agent: other\nUser-agent: rashomon/2\nDisallow: /b';
  assert.deepEqual(
    ['/a', '/b', '/c'].map(path => allowed(robots, path)),
    [false, false, true],
  );
  assert.equal(allowed('User-agent: rashomonbot\nDisallow: /', '/a'), true);
  assert.equal(allowed('User-agent: rashomon\nDisallow:\n\nUser-agent: *\nDisallow: /', '/a'), true);
});

test('stars and the sign for the end', () => {
  const robots = 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /p/*/print\nDisallow: /*?s=';
  assert.deepEqual(
    ['/a.pdf', '/a.pdf?x', '/x.pdf.html', '/p/1/print', '/p/print', '/?s=1', '/a?b&s=1'].map(path =>
      allowed(robots, path),
    ),
    [false, true, true, false, true, false, true],
  );
  assert.equal(allowed('User-agent: *\nDisallow: /a$', '/a'), false);
  assert.equal(allowed('User-agent: *\nDisallow: /a$', '/ab'), true);
});

test('a path is the same however it is written', () => {
  const robots = 'User-agent: *\nDisallow: /über\nDisallow: /%7Eana\nDisallow: /a%2fb';
  assert.deepEqual(
    ['/%C3%BCber', '/~ana', '/a%2Fb', '/a/b'].map(path => allowed(robots, path)),
    [false, false, false, true],
  );
});

test('remarks, odd line ends, unknown lines and a rule before any group are no trouble', () => {
  const robots =
    '\ufeffDisallow: /\rUser-agent: * # all\r\nCrawl-delay: 9\nSitemap: x\nDisallow: /a # not this\nnonsense\n';
  assert.deepEqual(
    ['/a', '/b', '/robots.txt'].map(path => allowed(robots, path)),
    [false, true, true],
  );
  assert.equal(allowed('User-agent: *\nDisallow: /robots.txt', '/robots.txt'), true);
  assert.equal(allowed('<html>not found</html>', '/a'), true);
});

test('a rule made to be slow is not', () => {
  const path = `/${'a'.repeat(8000)}`;
  assert.equal(allowed(`User-agent: *\nDisallow: /${'*a'.repeat(15)}b`, path), true);
  assert.equal(allowed(`User-agent: *\nDisallow: ${'*'.repeat(1000)}`, path), true);
});
