import { execFileSync } from 'node:child_process';

/** Runs a command (`staff`, `add`, ...) beside the portal that the end-to-end tests drive. Gives what it prints. */
export function portalCommand(...words: string[]): string {
  const env = {
    ...process.env,
    DATA_DIR: process.env.E2E_DATA_DIR,
    APP_URL: process.env.E2E_URL,
    PORT: '',
    DATABASE_URL: '',
  };
  return execFileSync(process.execPath, ['scripts/run.mjs', ...words], { env, encoding: 'utf8' });
}

export interface StaffAccount {
  email: string;
  password: string;
  totpSecret: string;
}

/** Makes a staff member of a tray. */
export function addStaffMember(name: string, role: string, ...trays: string[]): StaffAccount {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}.${Math.random().toString(36).slice(2, 8)}@example.org`;
  const words = [
    '--email',
    email,
    '--name',
    name,
    '--role',
    role,
    ...trays.flatMap((tray) => ['--tray', tray]),
    '--json',
  ];
  return JSON.parse(portalCommand('staff', 'add', ...words)) as StaffAccount;
}
