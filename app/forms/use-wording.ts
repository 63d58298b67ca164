import { useTranslation } from '~/i18n/use-translation';
import type { Voice } from '~/journey/form';
import type { Wording } from '~/journey/wording';
import { findForm } from './index';
import { makeWording } from './make-wording';

/** How to word a form on this page. */
export function useWording(form: string, voice: Voice | null): Wording {
  const { i18n } = useTranslation();
  return makeWording(i18n, findForm(form) ?? { id: form }, voice ?? undefined);
}
