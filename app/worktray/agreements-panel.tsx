import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { InsetText } from '~/ui/inset-text';
import { SummaryList } from '~/ui/summary-list';
import { Tag } from '~/ui/tag';
import type { AgreementView } from './referral-view';
import { languageInWords, timeInWords } from './words';

interface AgreementsPanelProps {
  agreements: readonly AgreementView[];
  /** Which have been taken back since. */
  withdrawn: readonly string[];
  children?: ReactNode;
}

/** What the family agreed to or not, with the words they were shown; and what they know. */
export function AgreementsPanel({ agreements, withdrawn, children }: AgreementsPanelProps) {
  const { t } = useTranslation('staff');
  return (
    <section aria-labelledby="agreements">
      <h2 className="govuk-heading-m" id="agreements">
        {t('referral.agreements.heading')}
      </h2>
      {agreements.length === 0 ? <p className="govuk-body">{t('referral.agreements.none')}</p> : null}
      <SummaryList
        className="staff-dense"
        rows={agreements.map((agreement) => ({
          key: t(`referral.agreements.${agreement.purpose}`),
          value: (
            <>
              <p className="govuk-body">
                {agreement.given && withdrawn.some((purpose) => agreement.purpose.startsWith(purpose)) ? (
                  <>
                    <Tag colour="red">{t('staff-acts:told.withdrawn')}</Tag>{' '}
                  </>
                ) : null}
                <strong>{t(agreement.given ? 'referral.agreements.given' : 'referral.agreements.notGiven')}</strong>,{' '}
                {timeInWords(agreement.at)}
                {agreement.by === 'young-person' ? <>, {t('staff-together:agreedBy.young-person')}</> : null}
              </p>
              {agreement.confirmWithInterpreter ? <InsetText>{t('referral.agreements.confirm')}</InsetText> : null}
              <WordsShown
                label={t('referral.agreements.words', { language: languageInWords(agreement.language) })}
                language={agreement.language}
                words={agreement.words}
              />
              {agreement.language === 'en' ? null : (
                <WordsShown
                  label={t('referral.agreements.wordsInEnglish')}
                  language="en"
                  words={agreement.wordsInEnglish}
                />
              )}
            </>
          ),
        }))}
      />
      {children}
    </section>
  );
}

function WordsShown({ label, language, words }: { label: string; language: string; words: readonly string[] }) {
  return (
    <>
      <p className="govuk-hint">{label}</p>
      <blockquote className="staff-quote" lang={language} dir="auto">
        {words.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
    </>
  );
}
