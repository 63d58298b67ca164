import { describe, expect, it } from 'vitest';
import {
  authenticatorCode,
  authenticatorUri,
  newAuthenticatorSecret,
  readAuthenticatorCode,
  stepOf,
} from '~/staff/authenticator.server';

// RFC 6238 appendix B: the ASCII secret 12345678901234567890 at 59 seconds gives 94287082.
const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const now = new Date('2026-11-22T09:00:10Z');
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);

describe('authenticator codes', () => {
  it('are those of RFC 6238', async () => {
    expect(await authenticatorCode(rfcSecret, new Date(59_000))).toBe('287082');
  });

  it('are accepted with spaces, and give their step', async () => {
    const code = await authenticatorCode(rfcSecret, now);
    expect(await readAuthenticatorCode(rfcSecret, ` ${code.slice(0, 3)} ${code.slice(3)} `, 0, now)).toBe(stepOf(now));
  });

  it('may be one step off either way and no more', async () => {
    const codeOf = (seconds: number) => authenticatorCode(rfcSecret, before(seconds));
    expect(await readAuthenticatorCode(rfcSecret, await codeOf(30), 0, now)).toBe(stepOf(now) - 1);
    expect(await readAuthenticatorCode(rfcSecret, await codeOf(-30), 0, now)).toBe(stepOf(now) + 1);
    expect(await readAuthenticatorCode(rfcSecret, await codeOf(90), 0, now)).toBeNull();
    expect(await readAuthenticatorCode(rfcSecret, await codeOf(-90), 0, now)).toBeNull();
  });

  it('are refused once their step or a later one has been used', async () => {
    const code = await authenticatorCode(rfcSecret, now);
    expect(await readAuthenticatorCode(rfcSecret, code, stepOf(now), now)).toBeNull();
    expect(await readAuthenticatorCode(rfcSecret, code, stepOf(now) + 1, now)).toBeNull();
    expect(await readAuthenticatorCode(rfcSecret, code, stepOf(now) + 5000, now)).toBeNull();
    expect(await readAuthenticatorCode(rfcSecret, code, stepOf(now) - 1, now)).toBe(stepOf(now));
  });

  it('are refused without failing when they are no code at all', async () => {
    for (const typed of ['', '12345', '1234567', 'abcdef', '12345a', '٣', '💙']) {
      expect(await readAuthenticatorCode(rfcSecret, typed, 0, now)).toBeNull();
    }
  });

  it('come from a new secret of 160 bits each time', () => {
    expect(newAuthenticatorSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(newAuthenticatorSecret()).not.toBe(newAuthenticatorSecret());
  });

  it('are offered to an app with the issuer and the address', () => {
    expect(authenticatorUri(rfcSecret, 'officer@example.org')).toContain(
      'otpauth://totp/Barnet%20worktray:officer%40example.org?secret=',
    );
  });
});
