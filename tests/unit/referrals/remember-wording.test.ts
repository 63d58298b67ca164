import { expect, it } from 'vitest';
import type { Wording } from '~/journey/wording';
import { rememberWording } from '~/referrals/remember-wording';

/** A wording that counts how often it is asked. */
function counting(language: string) {
  const asked: string[] = [];
  const t: Wording['t'] = (key, facts = {}) => {
    asked.push(key);
    return `${language} ${key} ${JSON.stringify(facts)}`;
  };
  return { asked, wording: rememberWording({ t, has: () => true, form: 'ask', language, voice: undefined }) };
}

it('words are looked up once, for each language, voice and number', () => {
  const [english, persian] = [counting('en'), counting('fa')];
  for (const { wording } of [english, persian, english, persian]) {
    expect(wording.t('ask:name.title')).toContain(`${wording.language} ask:name.title`);
    expect(wording.t('ask:name.title', { context: 'young' })).toContain('young');
    expect(wording.t('ask:children.item', { number: 1 })).toContain('"number":1');
    expect(wording.t('ask:children.item', { number: 2 })).toContain('"number":2');
  }
  expect(english.asked).toHaveLength(4);
  expect(persian.asked).toHaveLength(4);
});

it('words with someone’s name in them are not kept', () => {
  const { asked, wording } = counting('pl');
  for (const name of ['Zoë', 'Sam', 'Zoë']) expect(wording.t('ask:remove', { name })).toContain(name);
  expect(asked).toHaveLength(3);
});
