import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { keptNowhere } from '~/information/caching';
import { paths } from '~/paths';
import { openOwn } from '~/saving/open-own.server';
import { throwAway } from '~/saving/saved.server';
import { Button } from '~/ui/button';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { TextLink } from '~/ui/text-link';

export const headers = keptNowhere;

export async function loader(visit: LoaderFunctionArgs) {
  const { form } = await openOwn(visit);
  return { form: form.id };
}

export const action = (visit: ActionFunctionArgs) => throwAway(visit);

export default function ThrowAway() {
  const { form } = useLoaderData<typeof loader>();
  const { t } = useTranslation('saving');
  const { language } = useFrameData();
  return (
    <PublicFrame backTo={paths.form(language.code, form)} exit>
      <DocumentTitle>{t('throwAway.title')}</DocumentTitle>
      <h1 className="govuk-heading-l">{t('throwAway.title')}</h1>
      <p className="govuk-body">{t('throwAway.lead')}</p>
      <form method="post" action={paths.throwAway(language.code, form)}>
        <Button variant="warning" preventDoubleClick>
          {t('throwAway.yes')}
        </Button>
      </form>
      <p className="govuk-body">
        <TextLink href={paths.form(language.code, form)}>{t('throwAway.no')}</TextLink>
      </p>
    </PublicFrame>
  );
}
