import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { rememberWords } from '~/i18n/remember-words';

const resources = {
  en: {
    site: {
      hello: 'Hello',
      name: 'Hello {{name}}',
      says: 'You',
      says_young: 'You, young',
      days_one: 'a day',
      days_other: '{{count}} days',
    },
    other: { hello: 'Another hello' },
  },
};

function words() {
  const instance = createInstance();
  void instance.init({ lng: 'en', resources, initAsync: false, interpolation: { escapeValue: false } });
  return { instance, quick: rememberWords(instance) };
}

describe('an instance that remembers its words', () => {
  it('gives the words of the instance, asked again too', () => {
    const { quick } = words();
    for (const _ of [1, 2]) {
      expect(quick.t('site:hello')).toBe('Hello');
      expect(quick.getFixedT('en', 'site')('hello')).toBe('Hello');
      expect(quick.getFixedT('en', 'other')('hello')).toBe('Another hello');
    }
  });

  it('does not look up again what never changes', () => {
    const { instance, quick } = words();
    expect(quick.t('site:hello')).toBe('Hello');
    instance.addResource('en', 'site', 'hello', 'Changed');
    expect(quick.t('site:hello')).toBe('Hello');
  });

  it('keeps each voice apart', () => {
    const { quick } = words();
    const t = quick.getFixedT('en', 'site');
    expect([t('says'), t('says', { context: 'young' }), t('says')]).toEqual(['You', 'You, young', 'You']);
  });

  it('keeps nothing of facts that are put into words', () => {
    const { quick } = words();
    const t = quick.getFixedT('en', 'site');
    expect([t('name', { name: 'Ada' }), t('name', { name: 'Bo' })]).toEqual(['Hello Ada', 'Hello Bo']);
    expect([t('days', { count: 1 }), t('days', { count: 2 })]).toEqual(['a day', '2 days']);
  });

  it('is otherwise the instance', () => {
    const { quick } = words();
    expect(quick.language).toBe('en');
    expect(quick.exists('site:hello')).toBe(true);
    expect(quick.getFixedT('en', 'site')).toHaveProperty('ns', 'site');
  });
});
