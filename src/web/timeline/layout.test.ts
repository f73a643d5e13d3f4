import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RelationLine, StatementLine, TimelineMark, TimelineView } from '../../serve/contract.ts';
import { bounds } from '../../time/bounds.ts';
import { type Glyph, layout } from './layout.ts';
import { rowsOf } from './rows.ts';

const mark = (
  id: string,
  who: string,
  said: string | null,
  about: string | null,
  ...places: readonly (readonly [string, string])[]
): TimelineMark => ({
  line: {
    id,
    number: Number(id.slice(1)),
    document: 'd',
    outlet: 'Courier',
    kind: 'indirect',
    speaker: { id: who, name: who, role: null },
    via: [],
    said,
    published: said,
    firstHand: false,
    review: 'suggested',
  } as unknown as StatementLine,
  about,
  aboutWords: [],
  places: places.map(([point, letter]) => ({ point, letter })),
});
const point = (id: string, number: number) => ({ id, number, name: null, pieces: [`Point ${number}`], language: null });
const view = {
  revision: 1,
  points: [point('p1', 1), point('p2', 2)],
  marks: [
    mark('s1', 'Faldt', '2031-06-03', null, ['p2', 'B']),
    mark('s2', 'Orre', '2031-06-03', '2031-06-01T21:00', ['p2', 'A']),
    mark('s3', 'Faldt', '2031-06-09', '2031-06-01~', ['p2', 'A']),
    mark('s4', 'Lifeboat', null, null, ['p1', 'A']),
  ],
  changes: [{ id: 'r', kind: 'reverses', a: 's1', b: 's3', review: 'suggested' } as RelationLine],
} as unknown as TimelineView;
const stretch = (from: string, to: string) => [bounds(from)?.earliest ?? 0, bounds(to)?.earliest ?? 0] as const;
const scene = (rows: ReturnType<typeof rowsOf>, width = 1_100) =>
  layout(
    rows,
    width,
    { about: stretch('2031-05-31', '2031-06-03'), said: stretch('2031-06-01', '2031-06-12') },
    '2031',
  );
const glyph = (glyphs: readonly Glyph[], panel: Glyph['panel'], id: string) =>
  glyphs.find(one => one.panel === panel && one.statements.includes(id));

test('rows are speakers, those who change first, or points in their order', () => {
  const speakers = rowsOf(view, 'speakers');
  assert.deepEqual(
    speakers.map(({ title, lanes, changes }) => [title, lanes.join(''), changes.length]),
    [
      ['Faldt', 'AB', 1],
      ['Lifeboat', 'A', 0],
      ['Orre', 'A', 0],
    ],
  );
  assert.deepEqual(
    rowsOf(view, 'points').map(({ number, marks }) => [number, marks.length]),
    [
      [1, 1],
      [2, 3],
    ],
  );
});

test('marks stand in the lane of their side at their time; what has no time stands apart and is counted', () => {
  const { glyphs, panels, rows } = scene(rowsOf(view, 'speakers'));
  const [first, later] = [glyph(glyphs, 'said', 's1'), glyph(glyphs, 'said', 's3')];
  assert.ok(first && later && first.x < later.x && first.y > later.y);
  assert.equal(first.y, rows[0]?.lanes.find(({ letter }) => letter === 'B')?.y);
  assert.equal(glyph(glyphs, 'about', 's1')?.unknown, true);
  assert.equal(glyph(glyphs, 'said', 's4')?.unknown, true);
  assert.deepEqual(
    panels.map(({ panel, unknown }) => [panel, unknown?.count]),
    [
      ['about', 2],
      ['said', 1],
    ],
  );
});

test('a change of side is a step from lane to lane, and says how much later', () => {
  const { changes } = scene(rowsOf(view, 'speakers'));
  assert.equal(changes.length, 1);
  assert.equal(changes[0]?.label, 'changes side, 6 days later');
  assert.match(changes[0]?.path ?? '', /^M[\d.]+ [\d.]+H[\d.]+C.+H[\d.]+$/);
});

test('an uncertain time is a bar with soft ends, and nothing is drawn outside its panel', () => {
  for (const width of [620, 1_100, 2_400]) {
    const { bars, glyphs, panels } = scene(rowsOf(view, 'speakers'), width);
    assert.ok(bars.some(({ panel, soft }) => panel === 'about' && soft.from && soft.to));
    for (const { panel, x, width: length } of bars) {
      const { scale } = panels.find(box => box.panel === panel) ?? assert.fail();
      assert.ok(x >= scale.from - 0.01 && x + length <= scale.to + 0.01);
    }
    for (const { x } of glyphs) assert.ok(x > 0 && x < width);
  }
});

test('what lies before and after a zoom is counted at its edges; the same rows make the same picture', () => {
  const rows = rowsOf(view, 'speakers');
  const zoomed = layout(rows, 1_000, { about: null, said: stretch('2031-06-04', '2031-06-08') }, null);
  const said = zoomed.panels.find(({ panel }) => panel === 'said');
  assert.deepEqual([said?.before, said?.after], [2, 1]);
  assert.deepEqual(scene(rows), scene(rows));
});
