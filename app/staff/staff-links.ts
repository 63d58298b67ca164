import { paths } from '~/paths';
import { type Act, may, type Permissions } from './permissions';

/** Pages that belong to no tray, in the order they are offered; their words are `links.<key>` of staff-access. */
const pages = [
  { key: 'content', act: 'see-content', href: paths.staff.content.home() },
  { key: 'catchment', act: 'correct-catchment', href: paths.staff.catchment() },
  { key: 'waiting', act: 'set-waiting', href: paths.staff.waiting() },
  { key: 'messages', act: 'preview-messages', href: paths.staff.messages() },
  { key: 'feedback', act: 'see-feedback', href: paths.staff.feedback() },
  { key: 'complaints', act: 'see-complaints', href: paths.staff.complaints() },
  { key: 'audit', act: 'see-audit', href: paths.staff.audit() },
  { key: 'me', act: 'own-sessions', href: paths.staff.me() },
] as const satisfies readonly { key: string; act: Act; href: string }[];

/** The pages beyond the trays that someone may open. */
export function staffLinks(person: Permissions): { key: string; href: string }[] {
  return pages.filter(({ act }) => may(person, act)).map(({ key, href }) => ({ key, href }));
}
