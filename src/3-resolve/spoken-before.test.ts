import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timed } from './timed.fixture.ts';

function last(text: string, published: string | null = '2024-05-20'): string | null {
  return timed(text, published).resolved.at(-1)?.value ?? null;
}

test('a time of day stands on the day of its sentence or the one before', () => {
  assert.equal(last('On 13 May it rained, and at 02:40 the gates opened.'), '2024-05-13T02:40');
  assert.equal(last('On 13 May it rained. At 02:40 the gates opened.'), '2024-05-13T02:40');
  assert.equal(last('On Monday night it rained. At ten to two the gates opened.'), '2024-05-21T01:50');
});

test('a day further off, in another block, or of another thing gives a time of day nothing', () => {
  assert.equal(last('On 13 May it rained. They slept. At 02:40 the gates opened.'), null);
  assert.equal(last('On 13 May it rained.\nAt 02:40 the gates opened.'), null);
  assert.equal(last('They read the letter of 13 May, which names 02:40.'), null);
  assert.equal(last('On 13 May they said so. It came before 03:05 on the night of the flood.'), null);
  assert.equal(last('In May it rained. At 02:40 the gates opened.'), null);
});

test('the day on which it was said is not the day of what was said', () => {
  assert.equal(last('[s:X] [c:said] on Monday [x:that it broke at 02:40].'), null);
  assert.equal(
    last('[s1:X] [c1:said] [x1:they slept on Monday]. [s2:He] [c2:said] [x2:that it broke at 02:40].'),
    '2024-05-20T02:40',
  );
  assert.equal(last('[s1:X] [c1:said] [x1:they slept on Monday]. The meeting ended at 11:40.'), null);
  assert.equal(last('On Monday it rained. [s:X] [c:said] [x:that it broke at 02:40].'), '2024-05-20T02:40');
});

test('what the speaker calls today, and labels, do not move the story on', () => {
  assert.equal(last('On 13 May 2024 it broke. Today we mourn. The next day they had left.'), '2024-05-14');
  assert.equal(last('On 13 May 2024 it broke, like Tuesday’s. The next day they had left.'), '2024-05-14');
  assert.equal(last('On 13 May 2024 it broke. In 2025 we build. The next day they had left.'), null);
});

test('the next day may follow a day on which something was said, that night does not', () => {
  const said = 'On 13 May 2024 [s:X] [c:said] [x:it broke].';
  assert.equal(last(`${said} The next day he left.`), '2024-05-14');
  assert.equal(last(`${said} On the same day he left.`), '2024-05-13');
  assert.equal(last(`${said} Nobody slept that night.`), null);
});

test('“that night” is close to its day, or nobody knows which', () => {
  assert.equal(last('On 13 May it rained. That night the gates opened.'), '2024-05-13/2024-05-14');
  assert.equal(last('On 13 May it rained. They slept. Nobody knew. That night the gates opened.'), null);
  assert.equal(last('[s:X] [c:told] us yesterday [x:of it]. Did they call that night?'), null);
});
