/** How long a link works that a family is handed. */
export const linkDays = 14;
