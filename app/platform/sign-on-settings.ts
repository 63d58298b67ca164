import { z } from 'zod';
import { isThisMachine } from './this-machine';

const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_GROUPS_FILE'] as const;

/** The settings of staff sign-on, all of them or none. */
export const signOnSource = {
  OIDC_ISSUER: z
    .string()
    .refine(isSafeIssuer, 'must begin with https://, unless it is on this machine: who people are comes from it')
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_GROUPS_FILE: z.string().optional(),
};

type Values = Partial<Record<(typeof names)[number], string | undefined>>;

export interface SignOn {
  issuer: string;
  clientId: string;
  clientSecret: string;
  groupsFile: string;
}

export function signOnFaults(values: Values): string[] {
  const missing = names.filter((name) => values[name] === undefined);
  if (missing.length === names.length) return [];
  const set = names.filter((name) => !missing.includes(name)).join(' and ');
  return missing.map((name) => `${name} must be set with ${set}`);
}

/** Undefined where staff have local accounts. */
export function signOnOf({
  OIDC_ISSUER,
  OIDC_CLIENT_ID,
  OIDC_CLIENT_SECRET,
  OIDC_GROUPS_FILE,
}: Values): SignOn | undefined {
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET || !OIDC_GROUPS_FILE) return undefined;
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    groupsFile: OIDC_GROUPS_FILE,
  };
}

function isSafeIssuer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname));
}
