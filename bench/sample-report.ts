import type { Relation } from '../src/4-relate/relation.ts';
import type { Analysis } from '../src/analyze.ts';
import type { Comparison } from './sample-compare.ts';

const share = (part: number, whole: number) =>
  `${part}/${whole}${whole ? ` (${((100 * part) / whole).toFixed(0)}%)` : ''}`;

/** The comparison as lines of text for a terminal. */
export function report(found: Comparison, analysis: Analysis, { list }: { readonly list: boolean }): string {
  const { statements, relations, violations, unjudged, spoken } = found;
  const matched = statements.filter(match => match.found);
  const lines = [
    `documents ${analysis.documents.length}, failed ${analysis.failed.length}, statements ${analysis.statements.length}, relations ${analysis.relations.length}, points ${analysis.points.length}, origins ${analysis.origins.length}`,
    `expected statements found   ${share(matched.length, statements.length)}`,
    `  speaker right of found    ${share(matched.filter(match => match.speakerRight).length, matched.length)}`,
    `  kind right of found       ${share(matched.filter(match => match.kindRight).length, matched.length)}`,
    `statements made of words that must stay silent   ${spoken.length}`,
    '',
    'relation      expected  both statements found  right kind  right or fair  of these in tier found',
  ];
  for (const kind of [...new Set(relations.map(match => match.expected.kind)), null]) {
    const of = relations.filter(match => kind === null || match.expected.kind === kind);
    const fair = of.filter(match => match.fair);
    const cells = [
      of.length,
      of.filter(match => match.reachable).length,
      of.filter(match => match.exact).length,
      fair.length,
      fair.filter(match => match.fair?.tier === 'found').length,
    ];
    lines.push(
      `${(kind ?? 'all').padEnd(14)}${cells.map((cell, i) => String(cell).padStart([8, 23, 12, 15, 24][i] ?? 8)).join('')}`,
    );
  }
  for (const tier of ['found', 'possible'] as const) {
    const right = relations.filter(match => match.fair?.tier === tier).length;
    const wrong = relations.filter(match => !match.fair && match.found.some(relation => relation.tier === tier)).length;
    const broken = violations.filter(({ relation }) => relation.tier === tier).length;
    const beside = unjudged.filter(({ relation }) => relation.tier === tier).length;
    const all = analysis.relations.filter(relation => relation.tier === tier).length;
    lines.push(
      `tier ${tier}: ${all} relations; judged ${right + wrong + broken}, right ${share(right, right + wrong + broken)}, of a wrong kind ${wrong}, must-nots violated ${broken}; not judged, between expected statements ${beside}`,
    );
  }
  if (!list) return lines.join('\n');
  const quote = new Map(analysis.statements.map(statement => [statement.id, statement.quote]));
  const name = new Map(analysis.entities.map(entity => [entity.id, entity.name]));
  const show = (relation: Relation) =>
    `${relation.kind} ${relation.confidence} ${relation.tier}\n      ${quote.get(relation.a)}\n      ${quote.get(relation.b)}`;
  lines.push('', 'statements missed');
  for (const match of statements) if (!match.found) lines.push(`  ${match.expected.id}: ${match.expected.quote}`);
  lines.push('', 'speakers wrong');
  for (const match of matched)
    if (!match.speakerRight)
      lines.push(
        `  ${match.expected.id}: ${name.get(match.found?.speaker ?? '') ?? 'nobody'}, not ${match.expected.speaker[0]} [${match.found?.speakerWhy.code}]`,
      );
  lines.push('', 'kinds wrong');
  for (const match of matched)
    if (!match.kindRight) lines.push(`  ${match.expected.id}: ${match.found?.kind}, not ${match.expected.kind}`);
  lines.push('', 'relations missed or of a wrong kind');
  for (const match of relations)
    if (!match.fair)
      lines.push(
        `  ${match.expected.kind} ${match.expected.a} ${match.expected.b}: ${match.found.map(relation => relation.kind).join(', ') || (match.reachable ? 'none' : 'a statement is missing')}`,
      );
  lines.push('', 'must-nots violated');
  for (const { pair, relation } of violations) lines.push(`  ${pair.a} ${pair.b} (${pair.why}): ${show(relation)}`);
  lines.push('', 'not judged');
  for (const { a, b, relation } of unjudged) lines.push(`  ${a} ${b}: ${show(relation)}`);
  lines.push('', 'made of words that must stay silent');
  for (const { silent, statement } of spoken) lines.push(`  ${silent.document} (${silent.why}): ${statement.quote}`);
  return lines.join('\n');
}
