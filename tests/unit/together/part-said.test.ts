import { describe, expect, it } from 'vitest';
import { ask } from '~/forms/ask';
import { tell } from '~/forms/tell';
import type { Page } from '~/journey/form';
import { familyPages, isForFamily } from '~/together/family-pages';
import { flagsAfter, profileAfter } from '~/together/part-said';
import { submission } from '../../support/submission';

const { contact } = submission;
const said = { contact, harm: [], wantsInterpreter: false, isLanguageReviewed: true };

describe('what a family says of reaching it', () => {
  it('takes the place of what a professional wrote, but whom they warned of stays', () => {
    const before = { ...contact, keepFrom: [{ name: 'A neighbour', rule: 'must-not-know' as const, note: null }] };
    const own = { ...contact, safe: ['text' as const], codeWord: 'heron', keepFrom: [] };
    expect(profileAfter(before, own)).toEqual({ ...own, keepFrom: before.keepFrom });
    expect(profileAfter(before, { ...own, keepFrom: before.keepFrom }).keepFrom).toEqual(before.keepFrom);
  });

  it('says anew whether there is a safe way, and takes no other warning back', () => {
    const unreachable = { ...contact, safe: [], throughSomeone: null };
    expect(flagsAfter(['open-elsewhere'], said, unreachable)).toEqual([
      'no-safe-contact',
      'open-elsewhere',
      'added-to',
    ]);
    const before = ['no-safe-contact', 'interpreter-needed', 'open-elsewhere'];
    const reachable = { ...contact, safe: ['call' as const] };
    expect(flagsAfter(before, said, reachable)).toEqual(['open-elsewhere', 'interpreter-needed', 'added-to']);
  });

  it('asks for an interpreter, and for one to confirm what was read in a language without review', () => {
    const more = { ...said, wantsInterpreter: true, isLanguageReviewed: false };
    const flags = flagsAfter([], more, { ...contact, safe: ['call' as const] });
    expect(flags).toEqual(['interpreter-needed', 'confirm-with-interpreter', 'added-to']);
  });

  it('raises a harm that it states', () => {
    expect(flagsAfter([], { ...said, harm: ['afraid'] }, contact)).toContain('harm-stated');
  });
});

describe('what a family sees of what was written', () => {
  const pages = [...ask.pages, ...tell.pages].flatMap((page): Page[] =>
    page.kind === 'list' ? [page, ...page.pages] : [page],
  );

  it('is a list of pages that the forms have', () => {
    const ids = pages.map(({ id }) => id);
    expect(familyPages.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each([
    ...[
      'child-words',
      'tried',
      'services',
      'agencies',
      'family-told',
      'keep-private',
      'worker-safety',
      'child-numbers',
    ],
    ...['child-home', 'other-parent', 'today', 'signs', 'on-your-own', 'your-reach', 'agreed-how', 'other-person'],
    ...['adult-responsibility', 'harm-effect', 'why-now', 'not-known', 'past-help', 'your-lead', 'family-reach'],
  ])('never holds the page "%s"', (id) => {
    const own = pages.filter((page) => page.id === id);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((page) => isForFamily({ page }))).toEqual([]);
  });

  it('holds no page that is for professionals, whatever its name', () => {
    const shown = pages.filter((page) => isForFamily({ page }));
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter(({ audience }) => audience === 'professional')).toEqual([]);
  });
});
