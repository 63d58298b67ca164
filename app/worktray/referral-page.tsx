import { useTranslation } from '~/i18n/use-translation';
import { WarningText } from '~/ui/warning-text';
import { ActsPanel } from './acts-panel';
import { AgreementsPanel } from './agreements-panel';
import { ChildrenPanel } from './children-panel';
import { ContactPanel } from './contact-panel';
import { FactsPanel } from './facts-panel';
import { FamilyPartPanel } from './family-part-panel';
import { IdentityBar } from './identity-bar';
import { MessagesPanel } from './messages-panel';
import type { ReferralView } from './referral-view';
import type { SameChildren } from './same-children';
import { SameChildrenPanel } from './same-children-panel';
import { TimelinePanel } from './timeline-panel';
import { TodoPanel } from './todo-panel';
import { ToldFamily } from './told-family';
import { TranscriptPanel } from './transcript-panel';

interface ReferralPageProps {
  referral: ReferralView;
  same: SameChildren;
  /** To be printed: without what can be pressed, and without the messages. */
  isSheet?: boolean;
}

/** A whole referral on one page: how to reach the family safely comes before what they said. */
export function ReferralPage({ referral, same, isSheet = false }: ReferralPageProps) {
  const { t } = useTranslation('staff');
  const undelivered = referral.messages.filter((message) => message.isUndelivered).length;
  return (
    <>
      <IdentityBar referral={referral} />
      {undelivered > 0 && !isSheet ? (
        <WarningText>{t('referral.messages.undelivered', { count: undelivered })}</WarningText>
      ) : null}
      {isSheet ? null : <ActsPanel reference={referral.reference} items={referral.items} />}
      <TodoPanel referral={referral} />
      <ContactPanel contact={referral.contact} language={referral.language} />
      <FactsPanel referral={referral} />
      <ChildrenPanel people={referral.children} language={referral.language} />
      <SameChildrenPanel same={same} />
      <FamilyPartPanel events={referral.events} />
      <TranscriptPanel entries={referral.transcript} isSheet={isSheet} />
      <AgreementsPanel agreements={referral.agreements} withdrawn={withdrawnOf(referral.events)}>
        <ToldFamily entries={referral.transcript} />
      </AgreementsPanel>
      {isSheet ? null : <MessagesPanel reference={referral.reference} messages={referral.messages} />}
      <TimelinePanel
        events={referral.events}
        names={referral.children.map(({ firstName, lastName }) => `${firstName} ${lastName}`.trim())}
      />
    </>
  );
}

const withdrawnOf = (events: ReferralView['events']) =>
  events.flatMap(({ type, facts }) => (type === 'agreement-withdrawn' ? String(facts.purpose) : []));
