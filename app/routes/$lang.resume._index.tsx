import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { requireLanguage } from '~/i18n/require-language.server';
import { keptNowhere } from '~/information/caching';
import { comeBack, type NotBack } from '~/saving/come-back.server';
import { ResumePage } from '~/saving/resume-page';

export const headers = keptNowhere;

export function loader({ params }: LoaderFunctionArgs) {
  requireLanguage(params);
  return null;
}

export const action = (visit: ActionFunctionArgs) => comeBack(visit);

export default function Resume() {
  const refused = useActionData<NotBack>();
  return <ResumePage {...(refused ?? { issues: [], minutes: null, code: '' })} />;
}
