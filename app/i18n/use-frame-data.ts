import type { AppLoadContext } from '@remix-run/node';
import { createContext, useContext } from 'react';
import type { Language } from './languages';

/** What every frame needs: the page's language, the live languages, the path, whose page it is, why a post was refused. */
export interface FrameData {
  language: Language;
  languages: readonly Language[];
  path: string;
  isStaff: boolean;
  refusal: AppLoadContext['refusal'];
}

const english: Language = {
  code: 'en',
  name: 'English',
  nameInEnglish: 'English',
  direction: 'ltr',
  isLive: true,
  isReviewed: true,
};

/** Filled by entry.server.tsx: a page has it even where what it shows could not be loaded. */
export const FrameContext = createContext<FrameData>({
  language: english,
  languages: [english],
  path: '/en',
  isStaff: false,
  refusal: null,
});

export const useFrameData = () => useContext(FrameContext);
