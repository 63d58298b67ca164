import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export const signOnClient = { id: 'worktray', secret: 'a secret of the tests alone' };

export interface ProviderAccount {
  sub: string;
  email: string;
  name: string;
  groups: string[];
  email_verified?: boolean;
}

/** A real OpenID provider on this machine, at which one person is always signed in: `account`, whom a test may change. */
export class SignOnProvider {
  account: ProviderAccount = { sub: 'nobody', email: 'nobody@example.org', name: 'Nobody', groups: [] };
  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  static async start(callback: string): Promise<SignOnProvider> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const made = new SignOnProvider(server, issuer);
    const { id: client_id, secret: client_secret } = signOnClient;
    const provider = new Provider(issuer, {
      clients: [{ client_id, client_secret, redirect_uris: [callback] }],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'], groups: ['groups'] },
      features: { devInteractions: { enabled: false } },
      pkce: { required: () => true },
      cookies: { keys: ['of the tests'] },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...made.account, sub }) }),
    });
    const handle = provider.callback();
    server.on('request', (request, response) => {
      if (!request.url?.startsWith('/interaction/')) return void handle(request, response);
      // Signs the person in and consents for them, as a directory that trusts the portal does.
      void (async () => {
        const { params } = await provider.interactionDetails(request, response);
        const grant = new provider.Grant({ accountId: made.account.sub, clientId: client_id });
        grant.addOIDCScope(String(params.scope));
        const result = { login: { accountId: made.account.sub }, consent: { grantId: await grant.save() } };
        await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
      })();
    });
    return made;
  }

  /** Follows the way through the provider as a browser does; gives the address it leads back to. */
  async visit(address: string): Promise<URL> {
    const cookies = new Map<string, string>();
    for (let next = new URL(address); ;) {
      if (next.origin !== this.issuer) return next;
      const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
      const response = await fetch(next, { redirect: 'manual', headers: { cookie } });
      for (const set of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
        cookies.set(name, value);
      }
      const location = response.headers.get('location');
      if (!location) throw new Error(`the provider answered ${String(response.status)}: ${await response.text()}`);
      next = new URL(location, next);
    }
  }

  async stop() {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
