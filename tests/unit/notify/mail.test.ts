import { describe, expect, it } from 'vitest';
import { i18nFor } from '~/i18n/i18n.server';
import { familyReceived } from '~/notify/family-received';
import { hubNewReferral } from '~/notify/hub-new-referral';
import { renderMail } from '~/notify/mail';
import { managerHarmAlert } from '~/notify/manager-harm-alert';

const facts = {
  reference: 'BF-7K4M-9QXD',
  link: 'http://localhost:3000/staff/referrals/BF-7K4M-9QXD',
  tray: 'Universal Plus, West hub',
};
const english = { code: 'en', direction: 'ltr', t: i18nFor('en').t } as const;

describe('a mail', () => {
  it.each([
    ['to a hub', hubNewReferral(facts)],
    ['to the managers of MASH', managerHarmAlert(facts)],
    ['to a family', familyReceived({ reference: facts.reference, link: 'http://localhost:3000/en' })],
  ])('%s says the reference and the link, and has words for everything', (_, mail) => {
    const { subject, text, html } = renderMail(mail, english);
    expect(subject).toContain('BF-7K4M-9QXD');
    for (const body of [text, html]) {
      expect(body).toContain('BF-7K4M-9QXD');
      expect(body).toContain(mail.facts.link);
      expect(body).not.toMatch(/\{\{|mail:|mail\./);
    }
  });

  it('to a family tells nobody who looks on what it is about', () => {
    const { subject, text, html } = renderMail(
      familyReceived({ reference: facts.reference, link: 'http://localhost:3000/en' }),
      english,
    );
    expect(`${subject} ${text} ${html}`).not.toMatch(/hub|child|family|parent|help|safe|council|staff|Universal|MASH/i);
  });

  it('carries its language and direction, and keeps addresses left to right', () => {
    const { html } = renderMail(familyReceived(facts), { code: 'fa', direction: 'rtl', t: (key) => key });
    expect(html).toContain('<html lang="fa" dir="rtl">');
    const { html: linked } = renderMail(familyReceived(facts), {
      code: 'fa',
      direction: 'rtl',
      t: (_, put) => String(put.link),
    });
    expect(linked).toContain(`<a href="${facts.link}" dir="ltr">${facts.link}</a>`);
  });
});
