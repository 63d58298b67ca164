import { changePassword, makeRecoveryCodes } from './own-account.server';
import { endOwnSessions } from './own-sessions.server';
import { posted } from '~/platform/posted';
import { newPasswordSchema } from './staff-details';

export type OwnAnswer =
  | { done: 'ended' | 'password' }
  /** To be shown this once, by the answer itself. */
  | { codes: string[] }
  | { issues: readonly ('codesPassword' | 'password' | 'newPassword')[] };

/** Does what the person asked for on their own page; null where it is nothing that can be asked. */
export async function actOnOwnAccount(
  form: FormData,
  { staffId, sessionId }: { staffId: string; sessionId: string },
  now: Date,
): Promise<OwnAnswer | null> {
  switch (posted(form, 'intent')) {
    case 'end':
      await endOwnSessions(staffId, { only: posted(form, 'session') });
      return { done: 'ended' };
    case 'end-others':
      await endOwnSessions(staffId, { allBut: sessionId });
      return { done: 'ended' };
    case 'codes': {
      const codes = await makeRecoveryCodes(staffId, posted(form, 'codesPassword'), now);
      return codes ? { codes } : { issues: ['codesPassword'] };
    }
    case 'password': {
      const newPassword = newPasswordSchema.safeParse(posted(form, 'newPassword'));
      if (!newPassword.success) return { issues: ['newPassword'] };
      const given = { password: posted(form, 'password'), newPassword: newPassword.data, sessionId };
      return (await changePassword(staffId, given, now)) ? { done: 'password' } : { issues: ['password'] };
    }
    default:
      return null;
  }
}
