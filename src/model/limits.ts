/** Limits, most of them GitHub's, each with its source. Lengths count characters (code points) where nothing else is said. */

/** Of an issue's or a milestone's title. "title is too long (maximum is 256 characters)" is GitHub's answer beyond. */
export const maxTitle = 256;

/** Of a label's name. "name is too long (maximum is 50 characters)" is GitHub's answer beyond. */
export const maxLabel = 50;

/** Of a label's description (issues/create-label). */
export const maxLabelDescription = 100;

/** Of the body of an issue or a comment. "body is too long (maximum is 65536 characters)" is GitHub's answer beyond. */
export const maxBody = 65_536;

/** People that are assigned to one issue (issues/add-assignees). */
export const maxAssignees = 10;

/** Of issues and milestones: GraphQL's `Int` has 32 bits. */
export const maxNumber = 2 ** 31 - 1;

/** "50 issues per relationship type": so many block one issue, and so many are blocked by it (changelog, 2025-08-21). */
export const maxLinks = 50;

/** "up to 100 sub-issues per parent issue" (docs: adding sub-issues). */
export const maxChildren = 100;

/**
 * Decisions of a plan. Ours, and far above what a program decides: each is read at each run. So is the number of files
 * (`workspace.ts`), which may be texts of another kind.
 */
export const maxDecisions = 1_000;

/** Nodes of one page: `first` and `last` may be 1 to 100 (docs: GraphQL query limits); so may REST's `per_page`. */
export const pageSize = 100;

/** "no more than 500 content-generating requests per hour" (docs: rate limits for the REST API). */
export const contentWritesPerHour = 500;

/** "10 warning annotations and 10 error annotations per step" (docs: workflow commands). */
export const annotationsPerLevel = 10;
