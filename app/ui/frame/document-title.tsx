import { createContext, useContext } from 'react';
import { useTranslation } from '~/i18n/use-translation';

/** Filled while the page renders and written into the head by entry.server.tsx; `meta` never sees an action's result. */
export const TitleContext = createContext<{ title: string }>({ title: '' });

/** The page's title: neutral, and saying first when something has to be put right. */
export function DocumentTitle({ children, hasIssues = false }: { children: string; hasIssues?: boolean }) {
  const { t } = useTranslation('site');
  const holder = useContext(TitleContext);
  holder.title = `${hasIssues ? `${t('title.error')}: ` : ''}${children} – ${t('title.product')}`;
  return null;
}
