import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

// OWASP Password Storage Cheat Sheet: argon2id (the package's default), 19 MiB, 2 passes, 1 lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// No letters or digits that are mistaken for each other when read out or copied from paper.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** The same characters typed on another keyboard give the same password. */
const normal = (password: string) => password.normalize('NFKC');

export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), cost);
}

let nobody: Promise<string> | undefined;

/** False for a wrong password; takes as long for someone we do not know (`null`), so that time tells nothing. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await nobody), normal(password));
  return matches && passwordHash !== null;
}

/** Five groups of four, 99 bits. */
export function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: 5 }, group).join('-');
}
