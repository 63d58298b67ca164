/** What the public can say is wrong with a page. */
export const taskProblems = ['over', 'time', 'place', 'contact', 'words', 'other'] as const;
export type TaskProblem = (typeof taskProblems)[number];

/** What can come of it: it was put right, it was right, or nothing can be done about it. */
export const taskOutcomes = ['mended', 'right', 'not-ours'] as const;
export type TaskOutcome = (typeof taskOutcomes)[number];
