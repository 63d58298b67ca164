import { availableParallelism, totalmem } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { signOnFaults, signOnOf, signOnSource } from './sign-on-settings';
import { isThisMachine } from './this-machine';
import { notifyTemplatesFile } from './notify-file.server';

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be between ${String(least)} and ${String(most)}`);

const address = (...schemes: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1)),
      `must be an address that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    );

/** One for each processor, where there is memory for it: each takes a quarter of a gigabyte, and in need three quarters. */
const usefulProcesses = () => Math.max(1, Math.min(4, availableParallelism(), Math.floor(totalmem() / 1e9)));

const source = z.object({
  PORT: wholeNumber(1, 65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  APP_URL: address('http', 'https').optional(),
  PROCESSES: wholeNumber(1, 64).default(usefulProcesses),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: address('postgresql', 'postgres').optional(),
  MIGRATION_DATABASE_URL: address('postgresql', 'postgres').optional(),
  DATA_KEYS_FILE: z.string().optional(),
  SMTP_URL: address('smtp', 'smtps').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'must be a mail address, or a name with a mail address in < >')
    .optional(),
  NOTIFY_API_KEY: z
    .string()
    .regex(/[0-9a-f-]{36}-[0-9a-f-]{36}$/i, 'must be an API key as GOV.UK Notify shows it: NAME-SERVICE-SECRET')
    .optional(),
  NOTIFY_TEMPLATES_FILE: notifyTemplatesFile.optional(),
  NOTIFY_URL: address('https', 'http').default('https://api.notifications.service.gov.uk'),
  CLAMAV_URL: z
    .string()
    .regex(/^(tcp:\/\/[^/\s]+|unix:\/\/\/\S+)$/, 'must be an address that begins with tcp:// or unix:///')
    .optional(),
  ...signOnSource,
  EXIT_URL: address('https').default('https://www.bbc.co.uk/weather'),
  LANGUAGES_SHOWN: z.enum(['all', 'reviewed']).default('all'),
  EXAMPLE_CONTENT: z.enum(['yes', 'no']).default('yes'),
  LIMITS_FACTOR: z
    .string()
    .refine((value) => Number(value) > 0 && Number(value) <= 1_000_000, 'must be a number above 0')
    .transform(Number)
    .default(1),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export type Settings = ReturnType<typeof named>;

/** The settings of this process; set once at the start, by `useSettings`. */
export let settings: Settings;

export function useSettings(parsed: Settings) {
  settings = parsed;
}

/** Reads the process's environment. */
export const readSettings = () => parseSettings(process.env);

/** Every fault is named, each beginning with the name of its setting. An empty setting counts as not set. */
export function parseSettings(
  environment: Record<string, string | undefined>,
): { settings: Settings } | { faults: string[] } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = source.safeParse(given);
  if (!parsed.success) return { faults: parsed.error.issues.map(faultOf) };
  const faults = contradictions(parsed.data);
  return faults.length > 0 ? { faults } : { settings: named(parsed.data) };
}

function faultOf({ path: [name], code, message, ...issue }: z.core.$ZodIssue): string {
  const values = code === 'invalid_value' && 'values' in issue ? issue.values.join(', ') : '';
  return `${String(name)} ${values ? `must be one of ${values}` : message}`;
}

/** What no single setting shows to be wrong. */
function contradictions(values: z.output<typeof source>) {
  const { DATABASE_URL, MIGRATION_DATABASE_URL, SMTP_URL, MAIL_FROM } = values;
  const faults: string[] = [];
  if (!DATABASE_URL && MIGRATION_DATABASE_URL)
    faults.push('DATABASE_URL must be set with MIGRATION_DATABASE_URL: the role that may not change the audit');
  if (DATABASE_URL && MIGRATION_DATABASE_URL && userOf(DATABASE_URL) === userOf(MIGRATION_DATABASE_URL))
    faults.push('DATABASE_URL must name another role than MIGRATION_DATABASE_URL: one that may not change the audit');
  if (DATABASE_URL && !userOf(DATABASE_URL)) faults.push('DATABASE_URL must name its role: postgresql://ROLE:...');
  if (SMTP_URL && !MAIL_FROM) faults.push('MAIL_FROM must be set with SMTP_URL');
  return [...faults, ...textFaults(values), ...signOnFaults(values)];
}

function textFaults({ NOTIFY_API_KEY, NOTIFY_TEMPLATES_FILE, NOTIFY_URL }: z.output<typeof source>) {
  const faults: string[] = [];
  if (NOTIFY_API_KEY && !NOTIFY_TEMPLATES_FILE) faults.push('NOTIFY_TEMPLATES_FILE must be set with NOTIFY_API_KEY');
  if (!NOTIFY_API_KEY && NOTIFY_TEMPLATES_FILE) faults.push('NOTIFY_API_KEY must be set with NOTIFY_TEMPLATES_FILE');
  const { protocol, hostname } = new URL(NOTIFY_URL);
  if (protocol === 'http:' && !isThisMachine(hostname))
    faults.push('NOTIFY_URL must begin with https:// unless it is on this machine: numbers go to it');
  return faults;
}

const userOf = (url: string) => decodeURIComponent(new URL(url).username);

function named(values: z.output<typeof source>) {
  const dataDir = path.resolve(values.DATA_DIR);
  const appUrl = new URL(values.APP_URL ?? `http://localhost:${String(values.PORT)}`).origin;
  return {
    port: values.PORT,
    host: values.HOST,
    appUrl,
    /** https: secure cookies, HSTS, and keys that were supplied, not made here. */
    isProduction: appUrl.startsWith('https:'),
    /** How many serve together on the port. */
    processes: values.PROCESSES,
    trustProxy: values.TRUST_PROXY,
    dataDir,
    databaseUrl: values.DATABASE_URL,
    migrationDatabaseUrl: values.MIGRATION_DATABASE_URL,
    dataKeysFile: path.resolve(values.DATA_KEYS_FILE ?? path.join(dataDir, 'keys.json')),
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM ?? 'Barnet <no-reply@localhost>',
    /** GOV.UK Notify; undefined where no text messages can be sent. */
    notify: notifyOf(values),
    clamavUrl: values.CLAMAV_URL,
    /** The borough's OpenID provider; undefined where staff have local accounts. */
    signOn: signOnOf(values),
    exitUrl: values.EXIT_URL,
    languagesShown: values.LANGUAGES_SHOWN,
    hasExampleContent: values.EXAMPLE_CONTENT === 'yes',
    limitsFactor: values.LIMITS_FACTOR,
    logLevel: values.LOG_LEVEL,
  };
}

function notifyOf({ NOTIFY_API_KEY: apiKey, NOTIFY_TEMPLATES_FILE: templates, NOTIFY_URL }: z.output<typeof source>) {
  return apiKey && templates ? { apiKey, templates, url: new URL(NOTIFY_URL).origin } : undefined;
}
