import { describe, expect, it } from 'vitest';
import { may, roles } from '~/staff/permissions';

const worker = (role: string, ...trays: string[]) => ({ roles: [role], trays });
const caseworkers = ['access-officer', 'hub-manager', 'early-help-coordinator', 'mash-officer', 'mash-manager'];

describe('who may do what', () => {
  it('lets those who work with families see and read in their own trays', () => {
    for (const role of caseworkers) {
      expect(may(worker(role, 'universal-plus-west'), 'see-tray', ['universal-plus-west'])).toBe(true);
      expect(may(worker(role, 'universal-plus-west'), 'read-referral', ['mash', 'universal-plus-west'])).toBe(true);
    }
  });

  it('refuses the tray of another hub', () => {
    for (const role of roles) {
      expect(may(worker(role, 'universal-plus-west'), 'see-tray', ['universal-plus-south'])).toBe(false);
      expect(may(worker(role, 'universal-plus-west'), 'read-referral', ['universal-plus-south', 'mash'])).toBe(false);
    }
  });

  it('gives those who run the service no sight of families, even with a tray to their name', () => {
    for (const role of roles.filter((each) => !caseworkers.includes(each))) {
      expect(may(worker(role, 'mash'), 'see-tray', ['mash'])).toBe(false);
      expect(may(worker(role, 'mash'), 'read-referral', ['mash'])).toBe(false);
      expect(may(worker(role), 'see-home')).toBe(true);
    }
  });

  it('lets content editors and administrators correct the catchment, and nobody else', () => {
    const mayCorrect = roles.filter((role) => may(worker(role, 'mash'), 'correct-catchment'));
    expect(mayCorrect).toEqual(['content-editor', 'administrator']);
  });

  it('refuses what lies in no tray', () => {
    expect(may(worker('access-officer', 'mash'), 'read-referral', [])).toBe(false);
  });

  it('gives nothing to a role nobody knows', () => {
    expect(may(worker('owner', 'mash'), 'see-home')).toBe(false);
    expect(may({ roles: [], trays: ['mash'] }, 'see-tray', ['mash'])).toBe(false);
  });
});
