import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { removeItem, requireItem } from '~/forms/remove-item.server';
import { useWording } from '~/forms/use-wording';
import { useFrameData } from '~/i18n/use-frame-data';
import { keptNowhere } from '~/information/caching';
import { pageWords } from '~/journey/wording';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';

export const headers = keptNowhere;

export async function loader(visit: LoaderFunctionArgs) {
  const { form, list, item, voice, name, number, revision } = await requireItem(visit);
  return { form: form.id, page: list.id, item, voice, name, number, revision };
}

export const action = (visit: ActionFunctionArgs) => removeItem(visit);

export default function RemoveItem() {
  const { form, page, item, voice, name, number, revision } = useLoaderData<typeof loader>();
  const { t } = useTranslation('form');
  const { language } = useFrameData();
  const wording = useWording(form, voice);
  const back = paths.question(language.code, form, { page });
  return (
    <PublicFrame backTo={back} exit>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <h1 className="govuk-heading-l">{pageWords(wording, { id: page }, 'remove')}</h1>
      <p className="govuk-body">
        <bdi>{name ?? pageWords(wording, { id: page }, 'item', { number })}</bdi>
      </p>
      <form method="post" action={paths.removeItem(language.code, form, page, item)}>
        <input type="hidden" name="revision" value={revision} />
        <Button variant="warning">{t('list.removeYes')}</Button>
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href={back}>
          {t('list.removeNo')}
        </a>
      </p>
    </PublicFrame>
  );
}
