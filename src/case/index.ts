export type { StoredSource } from '../run/index.ts';
export type {
  Anchor,
  Decision,
  EntityRef,
  FindingRef,
  How,
  Laid,
  LaidDecision,
  NewDecision,
  PointRef,
  Reading,
  RelationRef,
  SideRef,
  StatementRef,
  Verdict,
} from './decision.ts';
export { anchorOf } from './find-again.ts';
export { isCase } from './folder.ts';
export { caseFolderName, caseHome } from './home.ts';
export type { Entry } from './journal.ts';
export { layOver } from './lay.ts';
export { createCase, openCase } from './open-case.ts';
export { entityRef, pointRef, relatedRef, relationRef, sideRef, statementRef } from './refer.ts';
export type { Passage } from './sqlite/word-rows.ts';
export type { Case, CaseInfo, Found, SavedSearch } from './store.ts';
export { userName } from './user-name.ts';
export { type Version, versionsOf } from './versions.ts';
export { withoutRejected } from './without-rejected.ts';
