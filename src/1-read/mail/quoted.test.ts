import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributionBefore, headerAt, isDivider } from './quoted.ts';

const speaker = (found: ReturnType<typeof headerAt>, lines: readonly string[]) =>
  found?.speaker
    ? lines
        .slice(-found.lines)
        .join('\n')
        .slice(...found.speaker)
    : null;

test('who is quoted, as programs and languages write it', () => {
  for (const [line, name] of [
    ['On Mon, May 13, 2024 at 9:00 AM Osric Vane <o@ferry.example> wrote:', 'Osric Vane'],
    ['On May 13, 2024, at 9:00 AM, Osric Vane <o@ferry.example> wrote:', 'Osric Vane'],
    ['On 13 May 2024, at 09:00, Osric Vane wrote:', 'Osric Vane'],
    ['Osric Vane <o@ferry.example> wrote on 13 May 2024:', 'Osric Vane'],
    ['Am 13.05.24 um 09:00 schrieb Osric Vane <o@ferry.example>:', 'Osric Vane'],
    ['El lun, 13 may 2024 a las 9:00, Osric Vane (<o@ferry.example>) escribió:', 'Osric Vane'],
    ['13.05.2024 09:00, Осрик Вэйн <o@ferry.example> пишет:', 'Осрик Вэйн'],
    ['张三 <z@ferry.example> 于2024年5月13日周一 09:00写道：', '张三'],
    ['On 2024-05-13 09:00, o@ferry.example wrote:', 'o@ferry.example'],
  ] as const)
    assert.equal(speaker(attributionBefore([line]), [line]), name, line);
});

test('the line may be broken, and is none when it names neither day nor address', () => {
  const broken = ['I saw it.', '', 'On Mon, May 13, 2024 at 9:00 AM Osric Vane', '<o@ferry.example> wrote:'];
  const found = attributionBefore(broken);
  assert.equal(found?.lines, 2);
  assert.equal(speaker(found, broken), 'Osric Vane');
  assert.equal(attributionBefore(['This is what they say:']), null);
  assert.equal(attributionBefore(['On 13 May 2024 nothing happened.']), null);
  assert.equal(attributionBefore([]), null);
});

test('the head of a forwarded message names its sender', () => {
  const head = (from: string) => [from, 'Sent: Monday, May 13, 2024 9:00 AM', 'To: Ana Pell', 'Subject: Gates'];
  for (const [from, name] of [
    ['From: Vane, Osric <o@ferry.example>', 'Vane, Osric'],
    ['From: "Osric Vane" <o@ferry.example>', 'Osric Vane'],
    ['From: Vane, Osric [mailto:o@ferry.example]', 'Vane, Osric'],
    ['*From:* Osric Vane <o@ferry.example>', 'Osric Vane'],
    ['От: Осрик Вэйн', 'Осрик Вэйн'],
    ['From: o@ferry.example', 'o@ferry.example'],
  ] as const) {
    const lines = head(from);
    assert.equal(speaker(headerAt(lines), lines), name, from);
  }
  assert.equal(headerAt(['From: the harbour', 'To: the town', 'The gates are shut.']), null);
  assert.equal(headerAt(['One: two', 'Three: four', 'Five: six']), null);
});

test('lines that only part messages', () => {
  for (const line of ['-----Original Message-----', '________________', '---------- Forwarded message ---------'])
    assert.ok(isDivider(line), line);
  for (const line of ['-- ', 'The gates - shut -', '- one', '']) assert.ok(!isDivider(line), line);
});
