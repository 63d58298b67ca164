import type { LinksFunction } from '@remix-run/node';
import groupsStyles from '~/styles/groups.scss?url';

/** The styles of pages that show groups, apart from those of every page: a form carries none of them. */
export const groupsLinks: LinksFunction = () => [{ rel: 'stylesheet', href: groupsStyles }];
