/** What stands behind one side of a point: counts only. */
export interface SideWeight {
  readonly statements: number;
  readonly documents: number;
  readonly origins: number;
  /** Origins that speak of what they did or saw themselves: a statement in the first person, in the speaker's own words. */
  readonly firstHand: number;
}

/** What stands behind a point. */
export interface PointWeight {
  /** Point id. */
  readonly point: string;
  readonly statements: number;
  readonly documents: number;
  readonly origins: number;
  readonly firstHand: number;
  /** The statements in which those origins do so. */
  readonly firstHandStatements: readonly string[];
  /** In the order of the point's sides. */
  readonly sides: readonly SideWeight[];
  /** Content ids of the documents that say nothing on the point, in order of their names. */
  readonly silent: readonly string[];
}
