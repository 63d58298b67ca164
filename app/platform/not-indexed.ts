/** What search engines leave alone: under every language, and what is the staff's. */
export const underLanguages = ['form', 'track', 'resume', 'report', 'exit', 'my-list', 'together'] as const;

const pattern = new RegExp(`^/(staff|[a-z-]+/(${underLanguages.join('|')}))(/|$)`);

/** Whether a path must not be found by searching: it is somebody's own, or no page to come to from outside. */
export const isNotIndexed = (path: string) => pattern.test(path);
