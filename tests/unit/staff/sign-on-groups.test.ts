import { describe, expect, it } from 'vitest';
import { parseSettings } from '~/platform/env.server';
import { permissionsOf, signOnGroupsSchema } from '~/staff/sign-on-groups';

const file = signOnGroupsSchema.parse({
  groups: {
    west: { roles: ['access-officer'], trays: ['universal-plus-west'] },
    south: { roles: ['access-officer', 'hub-manager'], trays: ['universal-plus-south'] },
    audit: { roles: ['auditor'] },
  },
});

describe('what groups give', () => {
  it('adds up, in the order of the roles and trays', () => {
    expect(permissionsOf(file, ['south', 'west', 'audit'])).toEqual({
      roles: ['access-officer', 'hub-manager', 'auditor'],
      trays: ['universal-plus-west', 'universal-plus-south'],
    });
  });

  it('is nothing for a group the file does not name, and for a claim that is no list of names', () => {
    for (const claimed of [['north'], ['constructor', '__proto__'], 'west', undefined, null, { west: true }, [1, null]])
      expect(permissionsOf(file, claimed)).toEqual({ roles: [], trays: [] });
  });

  it('cannot be a role or tray nobody knows', () => {
    const wrong = { groups: { west: { roles: ['owner'], trays: ['universal-plus-north'] } }, group: {} };
    expect(signOnGroupsSchema.safeParse(wrong).error?.issues).toHaveLength(3);
  });
});

describe('the settings of sign-on', () => {
  const all = {
    OIDC_ISSUER: 'https://login.example.org',
    OIDC_CLIENT_ID: 'id',
    OIDC_CLIENT_SECRET: 'secret',
    OIDC_GROUPS_FILE: 'groups.json',
  };
  it('are set together or not at all, and the issuer is safe', () => {
    expect(parseSettings(all)).toMatchObject({ settings: { signOn: { issuer: 'https://login.example.org' } } });
    expect(parseSettings({})).toMatchObject({ settings: { signOn: undefined } });
    expect(parseSettings({ ...all, OIDC_GROUPS_FILE: '' })).toEqual({
      faults: ['OIDC_GROUPS_FILE must be set with OIDC_ISSUER and OIDC_CLIENT_ID and OIDC_CLIENT_SECRET'],
    });
    expect(parseSettings({ ...all, OIDC_ISSUER: 'http://login.example.org' })).toHaveProperty('faults');
  });
});
