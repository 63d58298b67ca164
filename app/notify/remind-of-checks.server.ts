import { countDueChecks } from '~/content/list-due.server';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { settings } from '~/platform/env.server';
import { queue } from '~/platform/jobs.server';
import { londonDay } from '~/i18n/london-day';
import { findStaffMember, listStaffMembers } from '~/staff/staff-members.server';
import { contentChecksDue } from './content-checks-due';
import { renderMail } from './mail';
import { deliver } from './outgoing-mail.server';

/** Where something is due for checking, a mail for each content editor: one job each, so that one that fails is tried alone. */
export async function remindOfChecks(now: Date): Promise<void> {
  const due = await countDueChecks(londonDay(now));
  const editors = (await listStaffMembers()).filter((one) => !one.isDisabled && one.roles.includes('content-editor'));
  if (due === 0 || editors.length === 0) return;
  const day = londonDay(now);
  await prisma.$transaction(async (tx) => {
    await queue(tx, 'content-check-mail', ...editors.map(({ id }) => ({ staffId: id, day })));
    const facts = { due, mails: editors.length };
    await audit(tx, {
      actor: 'system',
      action: 'remind-of-checks',
      subject: 'content:checks',
      outcome: 'queued',
      facts,
    });
  });
}

/** Sends one editor the mail of a day, unless they have left meanwhile. Throws where it is worth trying again. */
export async function sendCheckMail(staffId: string, day: string): Promise<void> {
  const editor = await findStaffMember(staffId);
  if (!editor || editor.isDisabled) return;
  const { t } = i18nFor('en');
  const mail = contentChecksDue(settings.appUrl + paths.staff.content.checks());
  const words = renderMail(mail, { code: 'en', direction: 'ltr', t: (key, facts) => t(key, facts) });
  await deliver({ id: `content-checks-${day}-${staffId}`, to: editor.email, ...words });
}
