import { hubIds } from '~/hubs/hub';
import { paths } from '~/paths';
import { type Act, may, type Permissions } from './permissions';

interface StaffPage {
  key: string;
  act: Act;
  href: string;
  /** Only with one of these. */
  trays?: readonly string[];
}

/** The Panel of each hub, for those who prepare it. */
const panels = hubIds.map((hub): StaffPage => ({
  key: `panel-${hub}`,
  act: 'see-panel',
  href: paths.staff.panel(hub),
  trays: [`universal-plus-${hub}`, `early-help-${hub}`],
}));

/** Pages that belong to no tray, in the order they are offered; their words are `links.<key>` of staff-access. */
const pages: readonly StaffPage[] = [
  ...panels,
  { key: 'content', act: 'see-content', href: paths.staff.content.home() },
  { key: 'enter', act: 'enter-contact', href: paths.staff.enterContact() },
  { key: 'cover', act: 'cover', href: paths.staff.cover() },
  { key: 'catchment', act: 'correct-catchment', href: paths.staff.catchment() },
  { key: 'waiting', act: 'set-waiting', href: paths.staff.waiting() },
  { key: 'messages', act: 'preview-messages', href: paths.staff.messages() },
  { key: 'feedback', act: 'see-feedback', href: paths.staff.feedback() },
  { key: 'complaints', act: 'see-complaints', href: paths.staff.complaints() },
  { key: 'audit', act: 'see-audit', href: paths.staff.audit() },
  { key: 'me', act: 'own-sessions', href: paths.staff.me() },
];

/** The pages beyond the trays that someone may open. */
export function staffLinks(person: Permissions): { key: string; href: string }[] {
  return pages
    .filter(({ act, trays }) => may(person, act, trays ?? person.trays))
    .map(({ key, href }) => ({ key, href }));
}
