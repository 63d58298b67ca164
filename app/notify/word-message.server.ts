import { i18nFor, languages } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { settings } from '~/platform/env.server';
import { messageTemplates, type Reader, type Template } from '~/referrals/message-templates';
import { type RenderedMail, renderMail } from './mail';
import { wordedTemplates } from './templates';

export interface ToWord {
  template: Template;
  reference: string;
  language: string;
  /** The tray it goes to; null for those outside. */
  tray: string | null;
  topic: string | null;
}

export type Worded = RenderedMail & {
  /** As a text message; null where it is never one. */
  short: string | null;
};

/** A message in words, as it goes out. */
export function wordMessage({ template, reference, language: code, tray, topic }: ToWord): Worded {
  const { t } = i18nFor(code);
  const direction = languages.find((language) => language.code === code)?.direction ?? 'ltr';
  const to = messageTemplates[template].to;
  const facts = {
    ...{ reference, link: settings.appUrl + whereTo(to, { reference, code }), topic: topic ?? '' },
    tray: tray === null || to === 'desk' ? '' : t(`staff:trays.${tray}`),
  };
  const mail = wordedTemplates[template](facts);
  return {
    ...renderMail(mail, { code, direction, t: (key, put) => t(key, put) }),
    short: mail.text === undefined ? null : t(mail.text, { ...facts }),
  };
}

/** Those outside are led to where their request is followed up; it takes more than the address to see it there. */
function whereTo(to: Reader, { reference, code }: { reference: string; code: string }): string {
  switch (to) {
    case 'desk':
      return paths.staff.complaints();
    case 'tray':
    case 'managers':
      return paths.staff.referral(reference);
    case 'sender':
      return paths.trackSender(code);
    case 'family':
      return paths.track(code);
  }
}
