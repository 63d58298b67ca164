import type { TFunction } from 'i18next';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { panelDecisions } from '~/referrals/item-events';
import { SummaryList } from '~/ui/summary-list';
import { dayInWords, languageInWords } from './words';

/** What the Panel sees of one family, and what it decided. */
export interface PanelEntry {
  reference: string;
  language: string;
  children: readonly { name: string; age: number | null; isUnborn: boolean }[];
  needs: string;
  decision: { code: string; lead: string; agencies: readonly string[]; reason: string } | null;
  /** YYYY-MM-DD. */
  markedOn: string;
}

interface PanelListProps {
  entries: readonly PanelEntry[];
  level?: 2 | 3;
  /** To be printed: with room to write what is decided by hand. */
  isSheet?: boolean;
}

/** A Panel's list: a card for each family, with no address, no contact and nothing of how it was told. */
export function PanelList({ entries, level = 2, isSheet = false }: PanelListProps) {
  const { t } = useTranslation('staff-acts');
  const agencies = (codes: readonly string[]) => codes.map((code) => t(`agencies.${code}`)).join(', ');
  const rowsOf = ({ children, language, needs, decision, markedOn }: PanelEntry) => [
    { key: t('panel.children'), value: <Children of={children} /> },
    { key: t('panel.language'), value: languageInWords(language) },
    { key: t('panel.needs'), value: <span className="staff-written">{needs}</span> },
    { key: t('panel.marked'), value: markedOn && dayInWords(markedOn) },
    ...(decision
      ? [
          { key: t('panel-decision.decision.label'), value: t(`panelDecisions.${decision.code}`) },
          { key: t('panel-decision.lead.label'), value: decision.lead && t(`agencies.${decision.lead}`) },
          { key: t('panel-decision.agencies.label'), value: agencies(decision.agencies) },
          { key: t('panel-decision.reason.label'), value: <span className="staff-written">{decision.reason}</span> },
        ]
      : isSheet
        ? byHand(t)
        : []),
  ];
  return entries.map((entry) => (
    <SummaryList
      key={entry.reference}
      className="staff-dense"
      card={{
        title: entry.reference,
        headingLevel: level,
        actions:
          entry.decision || isSheet
            ? []
            : [{ href: paths.staff.act(entry.reference, 'panel-decision'), text: t('panel.decide') }],
      }}
      rows={rowsOf(entry).filter(({ value }) => value)}
    />
  ));
}

function Children({ of }: { of: PanelEntry['children'] }) {
  const { t } = useTranslation('staff-acts');
  return (
    <ul className="govuk-list">
      {of.map(({ name, age, isUnborn }, index) => (
        <li key={index}>
          <bdi>{name || t('staff:referral.children.unnamed')}</bdi>,{' '}
          {isUnborn ? t('panel.unborn') : age === null ? t('panel.noAge') : t('panel.age', { count: age })}
        </li>
      ))}
    </ul>
  );
}

/** What the Panel's decision will ask for, as boxes and lines for a pen. */
function byHand(t: TFunction<'staff-acts'>) {
  return [
    {
      key: t('panel-decision.decision.label'),
      value: (
        <ul className="staff-boxes">
          {panelDecisions.map((code) => (
            <li key={code}>{t(`panelDecisions.${code}`)}</li>
          ))}
        </ul>
      ),
    },
    ...(['lead', 'agencies'] as const).map((field) => ({
      key: t(`panel-decision.${field}.label`),
      value: <Lines count={1} />,
    })),
    { key: t('panel-decision.reason.label'), value: <Lines count={2} /> },
  ];
}

/** Empty lines to write on; nobody is read anything of them. */
function Lines({ count }: { count: number }) {
  return (
    <div className="staff-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <div key={index} />
      ))}
    </div>
  );
}
