import type { FindingRef } from '../../case/index.ts';

/** What a decision holds on to, to be shown where its finding is not: quotes, or a name. */
export function wordsOf(finding: FindingRef): readonly string[] {
  switch (finding.kind) {
    case 'statement':
      return [finding.quote];
    case 'relation':
      return [finding.a.quote, finding.b.quote];
    case 'point':
    case 'side':
      return finding.statements.slice(0, 1).map(anchor => anchor.quote);
    case 'entity':
      return [finding.name];
  }
}
