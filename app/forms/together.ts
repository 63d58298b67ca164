import { answered, is } from '~/journey/conditions';
import type { FormDefinition } from '~/journey/form';
import { contactPages } from './contact-pages';
import { info, question, radios, skippable, textarea } from './define';
import { harmPage, harmStated, languagePages, ownWords } from './shared-pages';
import { voiceOf } from './voice';

const mayAgreeAlone = is('agreesAlone', 'yes');

/**
 * A family's own part of what a professional sent: what was written about it, what is wrong or missing there, what it
 * wants, how to reach it, and what it agrees to itself. Opened by a link that is handed over, with a word. Where it is about
 * a young person who agrees for themself, it is asked who fills it in.
 */
export const together: FormDefinition = {
  id: 'together',
  version: 2,
  audience: 'family',
  borrows: 'ask',
  isInvited: true,
  given: [{ id: 'agreesAlone', values: ['yes'] }],
  derived: [],
  voice: voiceOf,
  pages: [
    info('start', 'before', { panel: 'reading-time' }),
    info('start', 'this-device', { panel: 'safe-device' }),
    question('start', 'whose-part', [radios('whoAsks', ['young-person', 'parent'])], { when: mayAgreeAlone }),
    info('written', 'what-was-written', { panel: 'written' }),
    question('written', 'corrections', [textarea('corrections', 4000, { rows: 6, ...skippable })]),
    ownWords('help', 'going-well', 'goingWell'),
    ownWords('help', 'hope', 'hope'),
    harmPage('safety'),
    info('safety', 'numbers', { when: harmStated, panel: 'help-lines' }),
    ...contactPages(answered('contactBy')),
    question('contact', 'parents', [radios('parentsMayBeContacted', ['yes', 'no'], { codes: 'yesNo', ...skippable })], {
      when: is('whoAsks', 'young-person'),
    }),
    ...languagePages(),
    question('agreement', 'agree-help', [radios('agreesHelp', ['yes', 'no'])]),
    question('agreement', 'agree-share', [radios('agreesShare', ['yes', 'no'])]),
  ],
};
