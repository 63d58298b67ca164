import { useRouteLoaderData } from '@remix-run/react';
import type { loader } from '../root';
import type { Language } from './languages';

const english: Language = {
  code: 'en',
  name: 'English',
  nameInEnglish: 'English',
  direction: 'ltr',
  isLive: true,
  isReviewed: true,
};

/** What every frame needs and the root loader gives: the page's language, the live languages, the path, why a post was refused. */
export function useFrameData() {
  return (
    useRouteLoaderData<typeof loader>('root') ?? {
      language: english,
      languages: [english],
      path: '/en',
      isStaff: false,
      refusal: null,
    }
  );
}
