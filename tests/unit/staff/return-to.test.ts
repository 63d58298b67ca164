import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReturnTo } from '~/staff/return-to';

describe('where sign-in leads back to', () => {
  it('is a staff page with its query', () => {
    for (const page of ['/staff', '/staff/trays/mash', '/staff/trays/mash?page=2', '/staff/referrals/BF-7K4M-9QXD']) {
      expect(readReturnTo(page)).toBe(page);
    }
  });

  it('is the staff home for anything else', () => {
    const others = [
      '',
      null,
      undefined,
      '/',
      '/en',
      '//evil.example',
      'https://evil.example/staff',
      '/staffroom',
      '/staff//evil.example',
      '/staff/../en',
      '/staff\\evil',
      '/staff/%2e%2e',
      '/staff/sign-in',
      '/staff/sign-out',
      '/staff/first?token=x',
      '/staff/trays/mash\n',
      'javascript:alert(1)',
    ];
    for (const other of others) expect(readReturnTo(other)).toBe('/staff');
  });

  it('never leaves the staff pages, whatever was typed', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (path, rest) => {
        for (const typed of [path, rest, `/staff${rest}`, `/staff/${rest}`, `/staff${path}`]) {
          const to = new URL(readReturnTo(typed), 'http://localhost');
          expect(to.host).toBe('localhost');
          expect(to.pathname).toMatch(/^\/staff(\/|$)/);
        }
      }),
    );
  });
});
