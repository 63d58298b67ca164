import { generate, generateSecret, generateURI, verify } from 'otplib';

const stepSeconds = 30;

/** A new secret for an authenticator app: 160 bits in base 32. */
export function newAuthenticatorSecret(): string {
  return generateSecret();
}

/** The six-digit code of a moment. */
export function authenticatorCode(secret: string, at: Date): Promise<string> {
  return generate({ secret, epoch: Math.floor(at.getTime() / 1000) });
}

/**
 * The time step a typed code belongs to, or null where it is wrong or its step has been used (RFC 6238 section 5.2).
 * Spaces are ignored; a clock may be one step off either way.
 */
export async function readAuthenticatorCode(
  secret: string,
  typed: string,
  lastStep: number,
  now: Date,
): Promise<number | null> {
  const token = typed.normalize('NFKC').replace(/\s/gu, '');
  if (!/^\d{6}$/.test(token)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = await verify({
    secret,
    token,
    epoch,
    epochTolerance: stepSeconds,
  });
  return result.valid && 'timeStep' in result && result.timeStep > lastStep ? result.timeStep : null;
}

/** What an authenticator app reads from the QR code. */
export function authenticatorUri(secret: string, email: string): string {
  return generateURI({ issuer: 'Barnet worktray', label: email, secret });
}

/** The step a moment lies in. */
export function stepOf(at: Date): number {
  return Math.floor(at.getTime() / 1000 / stepSeconds);
}

export function startOfStep(step: number): Date {
  return new Date(step * stepSeconds * 1000);
}
