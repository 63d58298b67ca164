import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { SummaryList } from '~/ui/summary-list';
import { Tag } from '~/ui/tag';
import { dayInWords, languageInWords } from './words';

interface ComplaintProps {
  complaint: {
    reference: string;
    language: string;
    receivedOn: string;
    dueOn: string;
    isLate: boolean;
    acknowledgedOn: string | null;
    answeredOn: string | null;
    words: string;
    name: string;
    contact: string;
  };
  /** Whether the reader answers for it. */
  mayMark: boolean;
}

/** One complaint: what is wrong, how to answer, by when, and how far it has come. */
export function ComplaintCard({ complaint, mayMark }: ComplaintProps) {
  const { t } = useTranslation('staff-feedback');
  const { reference, language, acknowledgedOn, answeredOn, dueOn, isLate } = complaint;
  const day = (on: string | null) => (on === null ? t('complaints.notYet') : dayInWords(on));
  const acts = [...(acknowledgedOn === null ? ['acknowledge'] : []), ...(answeredOn === null ? ['answer'] : [])];
  const written = { className: 'staff-written', dir: 'auto', lang: language };
  return (
    <>
      <SummaryList
        card={{ title: reference }}
        rows={[
          {
            key: t('complaints.due'),
            value: (
              <>
                {dayInWords(dueOn)} {isLate ? <Tag colour="red">{t('complaints.late')}</Tag> : null}
              </>
            ),
          },
          { key: t('complaints.received'), value: dayInWords(complaint.receivedOn) },
          { key: t('complaints.acknowledged'), value: day(acknowledgedOn) },
          { key: t('complaints.answered'), value: day(answeredOn) },
          { key: t('complaints.name'), value: complaint.name || t('complaints.noName') },
          { key: t('complaints.contact'), value: <span dir="auto">{complaint.contact}</span> },
          { key: t('complaints.language'), value: languageInWords(language) },
          { key: t('complaints.words'), value: <div {...written}>{complaint.words}</div> },
        ]}
      />
      {mayMark && acts.length > 0 ? (
        <form method="post" action={paths.staff.complaints()} className="govuk-button-group">
          <input type="hidden" name="reference" value={reference} />
          {acts.map((act) => (
            <Button key={act} name="act" value={act} variant="secondary">
              {t(`complaints.${act}`)}
              <span className="govuk-visually-hidden"> {reference}</span>
            </Button>
          ))}
        </form>
      ) : null}
    </>
  );
}
