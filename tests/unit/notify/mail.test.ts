import { describe, expect, it } from 'vitest';
import { i18nFor, languages } from '~/i18n/i18n.server';
import { type MailFacts, renderMail } from '~/notify/mail';
import { wordedTemplates } from '~/notify/templates';
import { messageTemplates, type Template, templates, topics } from '~/referrals/message-templates';

const factsOf = (template: Template): MailFacts[] => {
  const { to } = messageTemplates[template];
  const facts = {
    reference: 'BF-7K4M-9QXD',
    link: 'http://localhost:3000/en',
    tray: to === 'tray' ? 'Universal Plus, West hub' : '',
  };
  const chosen = (to === 'sender' || to === 'family') && template.endsWith('asked-for-more') ? topics[to] : [''];
  return chosen.map((topic) => ({ ...facts, topic }));
};
const readIn = (template: Template) =>
  messageTemplates[template].to === 'family' ? languages : languages.filter(({ code }) => code === 'en');
const every = templates.flatMap((template) =>
  readIn(template).flatMap((language) =>
    factsOf(template).map((facts) => ({ template, topic: facts.topic, code: language.code, facts, language })),
  ),
);

describe.each(every)('the message $template $topic in $code', ({ template, facts, language }) => {
  const mail = wordedTemplates[template](facts);
  const { t } = i18nFor(language.code);
  const rendered = renderMail(mail, { ...language, t: (key, put) => t(key, put) });

  it('says the reference and the link, and has words for everything', () => {
    // What is not about a request has no reference of one.
    const reference = messageTemplates[template].to === 'desk' ? '' : facts.reference;
    expect(rendered.subject).toContain(reference);
    const bodies = [rendered.text, rendered.html, ...(mail.text ? [t(mail.text, { ...mail.facts })] : [])];
    for (const body of bodies) {
      expect(body).toContain(reference);
      expect(body).toContain(facts.link);
      expect(body).not.toMatch(/\{\{|[a-z]\.[a-z]/);
    }
  });

  it('is a text message too where its channels say so', () => {
    const channels: readonly string[] = messageTemplates[template].channels;
    expect(mail.text !== undefined).toBe(channels.includes('text'));
  });

  if (messageTemplates[template].to === 'family' && language.code === 'en')
    it('tells nobody who looks on what it is about', () => {
      const { subject, text, html } = rendered;
      const short = mail.text ? t(mail.text, { ...mail.facts }) : '';
      expect(`${subject} ${text} ${html} ${short}`).not.toMatch(
        /hub|child|family|parent|help|safe|council|staff|Universal|MASH|work/i,
      );
    });
});

describe('a mail', () => {
  it('carries its language and direction, and keeps addresses left to right', () => {
    const facts = { reference: 'BF-7K4M-9QXD', link: 'http://localhost:3000/fa', tray: '', topic: '' };
    const mail = wordedTemplates['family-received'](facts);
    const { html } = renderMail(mail, { code: 'fa', direction: 'rtl', t: (_, put) => String(put.link) });
    expect(html).toContain('<html lang="fa" dir="rtl">');
    expect(html).toContain(`<a href="${facts.link}" dir="ltr">${facts.link}</a>`);
  });
});
