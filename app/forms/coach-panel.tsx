import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { InsetText } from '~/ui/inset-text';
import type { CoachAdvice } from './coach';

/** Advice to a professional before sending, in English in any language's frame. */
export function CoachPanel({ form, advice }: { form: string; advice: readonly CoachAdvice[] }) {
  const { i18n } = useTranslation();
  const { language } = useFrameData();
  const t = i18n.getFixedT('en', 'form-professional');
  if (advice.length === 0) return null;
  return (
    <div lang="en" dir="ltr">
      <InsetText>
        <h2 className="govuk-heading-s">{t('coach.title')}</h2>
        <p className="govuk-body">{t('coach.lead')}</p>
        <ul className="govuk-list govuk-list--bullet">
          {advice.map(({ id, to, count }) => (
            <li key={id}>
              {t(`coach.advice.${id}`, { count })}{' '}
              <a className="govuk-link" href={`${paths.question(language.code, form, to)}?change`}>
                {t('coach.add')}
                <span className="govuk-visually-hidden">: {t(`coach.advice.${id}`, { count })}</span>
              </a>
            </li>
          ))}
        </ul>
      </InsetText>
    </div>
  );
}
