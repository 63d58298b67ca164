import { purgeComplaints } from '~/feedback/complaints.server';
import { purgeFeedback } from '~/feedback/feedback.server';
import { scanWaiting } from '~/attachments/scan.server';
import { deleteExpiredCodes } from '~/codes/codes.server';
import { deleteExpiredDrafts } from '~/drafts/drafts.server';
import type { JobHandlers } from '~/platform/jobs.server';
import { followTexts } from './follow-texts.server';
import { tellLate } from '~/referrals/tell-late.server';
import { failMessage } from './messages.server';
import { remindOfChecks, sendCheckMail } from './remind-of-checks.server';
import { sendCodeLetter } from './send-code-letter.server';
import { sendMessage } from './send-message.server';

/** What each job does. */
export const jobHandlers: JobHandlers = {
  message: ({ messageId }) => sendMessage(messageId, new Date()),
  'message-failed': ({ messageId }) => failMessage(messageId, new Date()),
  'text-states': () => followTexts(new Date()),
  'attachments-scan': () => scanWaiting(new Date()),
  'drafts-purge': async () => {
    await deleteExpiredDrafts(new Date());
    await deleteExpiredCodes(new Date());
  },
  'code-letter': ({ codeId }) => sendCodeLetter(codeId, new Date()),
  'feedback-purge': async () => {
    await purgeFeedback(new Date());
    await purgeComplaints(new Date());
  },
  'tell-late': () => tellLate(new Date()),
  'content-checks': () => remindOfChecks(new Date()),
  'content-check-mail': ({ staffId, day }) => sendCheckMail(staffId, day),
};
