import type { Priority } from './events';

/** Most urgent first. */
export const priorities: readonly Priority[] = ['red', 'amber', 'green'];
