import { Fragment } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { SummaryList } from '~/ui/summary-list';
import { AtWork } from './sender-step';
import { TogetherOffer } from '~/together/together-offer';

interface SentListProps {
  /** MASH's number; null where content does not hold it. */
  safetyPhone: string | null;
  sent: readonly {
    reference: string;
    kind: string;
    sentOn: string;
    hub: string | null;
    standing: string;
    due: string | null;
    outcome: string | null;
    /** The day on which the family completed its part. */
    completedOn: string | null;
    mayBeCompleted: boolean;
  }[];
}

/** What a work mailbox has sent in 90 days: status, outcome and why, and what to do by who disagrees. */
export function SentList({ sent, safetyPhone }: SentListProps) {
  const { t, i18n } = useTranslation('tracking');
  const { language } = useFrameData();
  const says = i18n.getFixedT('en', 'tracking-professional');
  const codes = i18n.getFixedT('en', 'codes');
  return (
    <AtWork title={t('enter.title')} backTo={paths.track(language.code)}>
      <h1 className="govuk-heading-l">{says('list.title')}</h1>
      <p className="govuk-body">{says('list.lead')}</p>
      {sent.length === 0 ? <p className="govuk-body">{says('list.none')}</p> : null}
      {sent.map(({ reference, kind, sentOn, hub, standing, due, outcome, completedOn, mayBeCompleted }) => (
        <Fragment key={reference}>
          <SummaryList
            card={{ title: reference, headingLevel: 2 }}
            rows={[
              { key: says('list.kind'), value: says(`kinds.${kind}`) },
              { key: says('list.sentOn'), value: sentOn },
              ...(hub === null ? [] : [{ key: says('list.hub'), value: codes(`hub.${hub}`) }]),
              { key: says('list.standing'), value: says(`standing.${standing}`, { day: due ?? '' }) },
              ...(outcome === null
                ? []
                : [
                    { key: says('list.outcome'), value: says(`outcomes.${outcome}.what`) },
                    { key: says('list.why'), value: says(`outcomes.${outcome}.why`) },
                  ]),
              ...(completedOn === null
                ? []
                : [{ key: says('list.family'), value: says('list.completed', { day: completedOn }) }]),
            ]}
          />
          {mayBeCompleted ? <TogetherOffer reference={reference} /> : null}
        </Fragment>
      ))}
      <h2 className="govuk-heading-m">{says('disagree.title')}</h2>
      {[safetyPhone === null ? 'whoUnlisted' : 'who', 'escalate', 'risk'].map((key) => (
        <p className="govuk-body" key={key}>
          {says(`disagree.${key}`, { phone: safetyPhone ?? '' })}
        </p>
      ))}
    </AtWork>
  );
}
