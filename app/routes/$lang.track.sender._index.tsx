import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { requireLanguage } from '~/i18n/require-language.server';
import { keptNowhere } from '~/information/caching';
import { askForCode, type NotTaken } from '~/tracking/sender.server';
import { SenderStep } from '~/tracking/sender-step';

export const headers = keptNowhere;

export function loader({ params }: LoaderFunctionArgs) {
  requireLanguage(params);
  return null;
}

export const action = (visit: ActionFunctionArgs) => askForCode(visit);

export default function SenderMail() {
  const refused = useActionData<NotTaken>();
  return <SenderStep step="email" {...(refused ?? { issue: null, minutes: null, typed: '' })} />;
}
