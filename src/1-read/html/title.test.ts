import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedPart, withoutSite } from './title.ts';

test('the site goes when its name is known', () => {
  assert.equal(withoutSite('Gates opened | Vale Post', 'Vale Post'), 'Gates opened');
  assert.equal(withoutSite('Gates opened - The Vale Post', 'Vale Post'), 'Gates opened');
  assert.equal(withoutSite('Vale Post: Gates opened', 'Vale Post'), 'Gates opened');
  assert.equal(withoutSite('Gates opened | News | Vale Post', 'Vale Post'), 'Gates opened | News');
});

test('nothing goes when it is not, or when nothing would be left', () => {
  assert.equal(withoutSite('Gates opened | Vale Post', null), 'Gates opened | Vale Post');
  assert.equal(withoutSite('Gates opened | Vale Post', 'Hill Post'), 'Gates opened | Vale Post');
  assert.equal(withoutSite('Vale Post', 'Vale Post'), 'Vale Post');
  assert.equal(withoutSite('Flood: what is known', 'Vale Post'), 'Flood: what is known');
});

test('a heading that says a whole part of the title is the title', () => {
  assert.equal(sharedPart('Gates opened – Vale Post', 'Gates Opened'), 'Gates Opened');
  assert.equal(sharedPart('Gates opened – Vale Post', 'Vale Post'), 'Vale Post');
  assert.equal(sharedPart('Gates opened – Vale Post', 'Gates'), null);
  assert.equal(sharedPart('Gates opened', ''), null);
});
