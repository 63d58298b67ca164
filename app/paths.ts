import type { Location } from './journey/form';

const query = (parameters: Record<string, string>) => `?${new URLSearchParams(parameters).toString()}`;

/** Every address we print. */
export const paths = {
  languages: () => '/',
  home: (language: string) => `/${language}`,
  page: (language: string, page: 'safety' | 'privacy' | 'accessibility' | 'cookies' | 'contact') =>
    `/${language}/${page}`,
  feedback: (language: string, from: 'site' | 'sent' = 'site') =>
    `/${language}/feedback${from === 'sent' ? query({ from }) : ''}`,
  feedbackThanks: (language: string) => `/${language}/feedback/thanks`,
  complaint: (language: string) => `/${language}/privacy/complaint`,
  complaintSent: (language: string, reference: string) => `/${language}/privacy/complaint/sent${query({ reference })}`,
  callMe: (language: string) => `/${language}/call-me`,
  getHelp: (language: string) => `/${language}/get-help`,
  services: (language: string) => `/${language}/services`,
  service: (language: string, service: string) => `/${language}/services/${service}`,
  support: (language: string, asked = '') => `/${language}/support${asked}`,
  myList: (language: string) => `/${language}/my-list`,
  programme: (language: string, programme: string) => `/${language}/support/${programme}`,
  supportProfessionals: (language: string) => `/${language}/support/professionals`,
  exit: (language: string) => `/${language}/exit`,
  council: (language: string, council: string) => `/${language}/councils/${council}`,
  hubs: (language: string, postcode?: string) =>
    `/${language}/hubs${postcode === undefined ? '' : query({ postcode })}`,
  hub: (language: string, hub: string) => `/${language}/hubs/${hub}`,
  hubWeek: (language: string, hub: string) => `/${language}/hubs/${hub}/week`,
  hubCalendar: (language: string, hub: string) => `/${language}/hubs/${hub}/calendar.ics`,
  activities: (language: string) => `/${language}/activities`,
  activity: (language: string, activity: string) => `/${language}/activities/${activity}`,
  activityCalendar: (language: string, activity: string) => `/${language}/activities/${activity}/calendar.ics`,
  report: (language: string, kind: string, id: string) => `/${language}/report/${kind}/${id}`,
  form: (language: string, form: string) => `/${language}/form/${form}`,
  question: (language: string, form: string, { page, item, itemPage }: Location) =>
    `/${language}/form/${form}/${[page, item, itemPage].filter((part) => part !== undefined).join('/')}`,
  suggestion: (language: string, form: string) => `/${language}/form/${form}/suggestion`,
  pick: (language: string, form: string) => `/${language}/form/${form}/pick`,
  carry: (language: string, form: string) => `/${language}/form/${form}/carry`,
  checkAnswers: (language: string, form: string) => `/${language}/form/${form}/check-answers`,
  tasks: (language: string, form: string) => `/${language}/form/${form}/tasks`,
  sent: (language: string, form: string) => `/${language}/form/${form}/sent`,
  files: (language: string, form: string) => `/${language}/form/${form}/files`,
  removeFile: (language: string, form: string) => `/${language}/form/${form}/files/remove`,
  copy: (language: string, form: string) => `/${language}/form/${form}/sent/copy`,
  copyFile: (language: string, form: string, as: 'pdf' | 'text') => `/${language}/form/${form}/sent/copy/${as}`,
  save: (language: string, form: string) => `/${language}/form/${form}/save`,
  saved: (language: string, form: string) => `/${language}/form/${form}/saved`,
  throwAway: (language: string, form: string) => `/${language}/form/${form}/throw-away`,
  resume: (language: string) => `/${language}/resume`,
  thrownAway: (language: string) => `/${language}/resume/cleared`,
  track: (language: string, about?: 'phone' | 'more' | 'withdraw') => `/${language}/track${about ? `/${about}` : ''}`,
  trackSender: (language: string, step?: 'code' | 'list') => `/${language}/track/sender${step ? `/${step}` : ''}`,
  /** Where a family opens the link it was handed; where a professional makes one. */
  together: (language: string, why?: 'late' | 'over' | 'closed') => `/${language}/together${why ? query({ why }) : ''}`,
  trackTogether: (language: string) => `/${language}/track/together`,
  gone: (language: string, form: string) => `/${language}/form/${form}/gone`,
  removeItem: (language: string, form: string, page: string, item: string) =>
    `/${language}/form/${form}/${page}/${item}/remove`,
  staff: {
    home: () => '/staff',
    signIn: (returnTo?: string) => `/staff/sign-in${returnTo ? query({ returnTo }) : ''}`,
    signOn: (returnTo?: string) => `/staff/sign-on${returnTo ? query({ returnTo }) : ''}`,
    signOnCallback: () => '/staff/sign-on/callback',
    me: (done = '') => `/staff/me${done ? query({ done }) : ''}`,
    signOut: () => '/staff/sign-out',
    first: (token?: string) => `/staff/first${token ? query({ token }) : ''}`,
    cover: (done = '') => `/staff/cover${done && query({ done })}`,
    enterContact: () => '/staff/contacts/new',
    arrivals: (tray: string, since: string) => `/staff/trays/${tray}/arrivals${query({ since })}`,
    tray: (tray: string, filter = '') => `/staff/trays/${tray}${filter}`,
    file: (reference: string, id: string) => `/staff/referrals/${reference}/files/${id}`,
    referral: (reference: string, done = '') => `/staff/referrals/${reference}${done ? query({ done }) : ''}`,
    sheet: (reference: string) => `/staff/referrals/${reference}?print`,
    act: (reference: string, page: string, purpose = 'referral') =>
      `/staff/referrals/${reference}/${page}${purpose === 'referral' ? '' : query({ item: purpose })}`,
    panel: (hub: string, on = '') => `/staff/panel/${hub}${on ? query({ on }) : ''}`,
    panelSheet: (hub: string, on: string) => `/staff/panel/${hub}${query({ on })}&print`,
    breakGlass: (reference: string) => `/staff/referrals/${reference}/break-glass`,
    settleMessage: (reference: string) => `/staff/referrals/${reference}/messages`,
    feedback: (page = 1) => `/staff/feedback${page > 1 ? query({ page: String(page) }) : ''}`,
    complaints: () => '/staff/complaints',
    messages: (language = '') => `/staff/messages${language ? query({ language }) : ''}`,
    waiting: (hub = '', done = '') => `/staff/content/waiting${hub ? query({ hub, ...(done && { done }) }) : ''}`,
    audit: (filter: Readonly<Record<string, string | number | null>> = {}) => {
      const given = Object.entries(filter).filter(([, value]) => value !== null);
      return `/staff/audit${given.length > 0 ? query(Object.fromEntries(given.map(([name, value]) => [name, String(value)]))) : ''}`;
    },
    catchment: (postcode = '', done = '') =>
      `/staff/content/catchment${postcode ? query({ postcode, ...(done && { done }) }) : done ? query({ done }) : ''}`,
    content: {
      home: (done = '') => `/staff/content${done ? query({ done }) : ''}`,
      reports: (done = '') => `/staff/content/reports${done ? query({ done }) : ''}`,
      checks: (page = 1) => `/staff/content/checks${page > 1 ? query({ page: String(page) }) : ''}`,
      kind: (kind: string, asked: Record<string, string> = {}) =>
        `/staff/content/${kind}${Object.keys(asked).length > 0 ? query(asked) : ''}`,
      newItem: (kind: string) => `/staff/content/${kind}/new`,
      item: (kind: string, id: string, done = '') =>
        `/staff/content/${kind}/${encodeURIComponent(id)}${done ? query({ done }) : ''}`,
      edit: (kind: string, id: string) => `/staff/content/${kind}/${encodeURIComponent(id)}/edit`,
    },
  },
} as const;

/** The same page in another language: the first part of the path is the language. */
export function inLanguage(path: string, language: string): string {
  return path.replace(/^\/[^/?#]*/, `/${language}`);
}
