import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword, newPassword } from '~/staff/password.server';
import { newPasswordSchema } from '~/staff/staff-details';

describe('passwords', () => {
  it('are kept as argon2id with the parameters OWASP names', async () => {
    expect(await hashPassword('correct horse battery')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('match themselves, however the keyboard wrote them, and nothing else', async () => {
    const kept = await hashPassword('café au lait, s’il te plaît');
    expect(await isPassword(kept, 'café au lait, s’il te plaît'.normalize('NFD'))).toBe(true);
    expect(await isPassword(kept, 'cafe au lait')).toBe(false);
  });

  it('of someone unknown never match', async () => {
    expect(await isPassword(null, 'nobody has this password')).toBe(false);
  });

  it('made for someone are long and differ', () => {
    expect(newPassword()).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){4}$/);
    expect(newPassword()).not.toBe(newPassword());
    expect(newPasswordSchema.safeParse(newPassword()).success).toBe(true);
  });
});
