import type { Mail } from './mail';

/** To whoever asked for a code, at an address they called safe: the code and where to type it, nothing else. */
export function codeLetter(facts: Mail['facts']): Mail {
  return {
    subject: 'mail:code.subject',
    lines: ['mail:code.asked', 'mail:code.code', 'mail:code.link', 'mail:code.notYou', 'mail:automatic'],
    facts,
  };
}
