/** What the public can say is wrong with a page. */
export const taskProblems = ['over', 'time', 'place', 'contact', 'words', 'other'] as const;
export type TaskProblem = (typeof taskProblems)[number];
