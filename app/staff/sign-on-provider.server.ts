import { readFileSync } from 'node:fs';
import * as openid from 'openid-client';
import { paths } from '~/paths';
import { settings } from '~/platform/env.server';
import type { SignOn } from '~/platform/sign-on-settings';
import { type SignOnGroups, signOnGroupsSchema } from './sign-on-groups';

/** What has to be the same when the person comes back from the provider. */
export interface SignOnChecks {
  state: string;
  nonce: string;
  verifier: string;
}

export interface Claims {
  subject: string;
  email: string | null;
  name: string | null;
  groups: unknown;
}

const hour = 3_600_000;
let known: { of: SignOn; at: number; configuration: openid.Configuration } | undefined;

/** The provider's own description, kept for an hour. Throws where it cannot be reached. */
async function configurationOf(signOn: SignOn): Promise<openid.Configuration> {
  if (known?.of === signOn && Date.now() - known.at < hour) return known.configuration;
  const options = signOn.issuer.startsWith('http:') ? { execute: [openid.allowInsecureRequests] } : {};
  const { issuer, clientId, clientSecret } = signOn;
  const configuration = await openid.discovery(new URL(issuer), clientId, clientSecret, undefined, options);
  known = { of: signOn, at: Date.now(), configuration };
  return configuration;
}

/** Where the person is sent, with what has to be kept until they are back (RFC 7636 and OpenID Connect Core 3.1.2.1). */
export async function beginSignOn(signOn: SignOn): Promise<{ address: string; checks: SignOnChecks }> {
  const configuration = await configurationOf(signOn);
  const checks = {
    state: openid.randomState(),
    nonce: openid.randomNonce(),
    verifier: openid.randomPKCECodeVerifier(),
  };
  const address = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: settings.appUrl + paths.staff.signOnCallback(),
    scope: 'openid email profile groups',
    code_challenge: await openid.calculatePKCECodeChallenge(checks.verifier),
    code_challenge_method: 'S256',
    state: checks.state,
    nonce: checks.nonce,
  });
  return { address: address.href, checks };
}

/** Who came back, proven by the provider. Throws where anything of it does not fit. */
export async function finishSignOn(signOn: SignOn, address: URL, checks: SignOnChecks): Promise<Claims> {
  const configuration = await configurationOf(signOn);
  const tokens = await openid.authorizationCodeGrant(configuration, address, {
    pkceCodeVerifier: checks.verifier,
    expectedState: checks.state,
    expectedNonce: checks.nonce,
    idTokenExpected: true,
  });
  const own = tokens.claims();
  if (!own) throw new Error('the provider gave no ID token');
  const hasMore = configuration.serverMetadata().userinfo_endpoint !== undefined;
  const more = hasMore ? await openid.fetchUserInfo(configuration, tokens.access_token, own.sub) : {};
  const claims: Record<string, unknown> = { ...own, ...more };
  const text = (name: string) => (typeof claims[name] === 'string' ? claims[name] : null);
  return {
    subject: `${own.iss} ${own.sub}`,
    email: claims.email_verified === false ? null : text('email'),
    name: text('name'),
    groups: claims[signOnGroups(signOn).claim],
  };
}

/** The groups file, read anew each time, so that a change counts at the next sign-in. Throws with every fault of it. */
export function signOnGroups({ groupsFile }: SignOn): SignOnGroups {
  const read = signOnGroupsSchema.safeParse(JSON.parse(readFileSync(groupsFile, 'utf8')));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`OIDC_GROUPS_FILE is not right:\n${faults.join('\n')}`);
}
