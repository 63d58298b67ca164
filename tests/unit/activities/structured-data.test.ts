import { describe, expect, test } from 'vitest';
import { activityData } from '~/activities/schema-org';
import { inertJson } from '~/ui/inert-json';
import { robotsTxt, sitemapXml } from '~/sitemap/sitemap';
import { isNotIndexed } from '~/platform/not-indexed';
import { aListed } from './a-group';

const origin = 'https://families.example.org';

describe('a group told to programs', () => {
  test('is an event with its next time by London’s clock, its place and its schedule', () => {
    expect(activityData(aListed(), 'fa', origin)).toMatchObject({
      '@type': 'Event',
      '@id': `${origin}/en/activities/rhymes`,
      url: `${origin}/fa/activities/rhymes`,
      name: 'ترانه',
      startDate: '2026-11-26T10:30:00+00:00',
      eventSchedule: { byDay: ['https://schema.org/Tuesday', 'https://schema.org/Thursday'], startTime: '10:30:00' },
      location: { name: 'Hendon Library', address: { postalCode: 'NW4 4BQ' } },
      isAccessibleForFree: true,
      typicalAgeRange: '0-3',
    });
    const summer = activityData(aListed({}, ['2027-06-01']), 'en', origin);
    expect(summer).toMatchObject({ startDate: '2027-06-01T10:30:00+01:00' });
  });

  test('says that it is an example', () => {
    expect(activityData(aListed({ isExample: true }), 'en', origin)).toMatchObject({ name: 'Example: Rhymes' });
  });

  test('cannot leave the element it stands in', () => {
    const json = inertJson({ name: '</script><script>alert(1)</script><!--&\u2028' });
    expect(json).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(json)).toEqual({ name: '</script><script>alert(1)</script><!--&\u2028' });
  });
});

describe('what search engines are told', () => {
  test('each page stands in the sitemap in every language, with the others beside it', () => {
    const xml = sitemapXml(['/en', '/en/hubs/west'], ['en', 'fa'], origin);
    expect(xml.match(/<loc>/g)).toHaveLength(4);
    expect(xml).toContain(`<loc>${origin}/fa/hubs/west</loc>`);
    expect(xml).toContain(`hreflang="fa" href="${origin}/fa/hubs/west"`);
    expect(xml).toContain(`hreflang="x-default" href="${origin}/en/hubs/west"`);
    expect(sitemapXml(['/en/a&b'], ['en'], origin)).toContain('/en/a&amp;b');
  });

  test('forms, following up, coming back, reports and the staff’s pages are left alone', () => {
    for (const path of [
      '/staff',
      '/staff/trays/x',
      '/fa/form/ask/child',
      '/en/track',
      '/en/resume',
      '/en/report/hub/west',
      '/en/my-list',
      '/fa/together',
    ])
      expect(isNotIndexed(path), path).toBe(true);
    for (const path of ['/', '/en', '/en/hubs', '/en/activities/staff', '/en/get-help', '/en/forms-of-help'])
      expect(isNotIndexed(path), path).toBe(false);
    expect(robotsTxt(['form', 'track'], origin)).toContain(
      'Disallow: /*/form\nDisallow: /*/track\nDisallow: /staff\nDisallow: /*?\n',
    );
  });
});
