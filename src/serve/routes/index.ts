import type { Route } from '../route.ts';
import { caseRoutes } from './case.ts';
import { correctionRoutes } from './corrections.ts';
import { decisionRoutes } from './decisions.ts';
import { documentRoutes } from './documents.ts';
import { entityDecisionRoutes } from './entity-decisions.ts';
import { eventRoutes } from './events.ts';
import { exportRoutes } from './export.ts';
import { historyRoutes } from './history.ts';
import { importRoutes } from './import.ts';
import { pairRoutes } from './pairs.ts';
import { peopleRoutes } from './people.ts';
import { pointDecisionRoutes } from './point-decisions.ts';
import { pointRoutes } from './points.ts';
import { reviewRoutes } from './review.ts';
import { searchRoutes } from './search.ts';
import { sourceRoutes } from './sources.ts';
import { statementRoutes } from './statements.ts';
import { timelineRoutes } from './timeline.ts';

/** All that the API does. */
export const ROUTES: readonly Route[] = [
  ...caseRoutes,
  ...pointRoutes,
  ...pairRoutes,
  ...documentRoutes,
  ...statementRoutes,
  ...timelineRoutes,
  ...sourceRoutes,
  ...decisionRoutes,
  ...correctionRoutes,
  ...pointDecisionRoutes,
  ...entityDecisionRoutes,
  ...reviewRoutes,
  ...historyRoutes,
  ...searchRoutes,
  ...peopleRoutes,
  ...importRoutes,
  ...exportRoutes,
  ...eventRoutes,
];
