import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { undealtWith } from '~/referrals/from-outside';
import { Button } from '~/ui/button';
import type { ReferralView } from './referral-view';
import { dayInWords, eventTitle, languageInWords, timeInWords } from './words';

const moves = ['transferred', 'stepped-up', 'mash-decided', 'allocated', 'reopened'];

/** What waits for somebody, before anything else is done: from outside, an interpreter, an answer. */
export function TodoPanel({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('staff-acts');
  const { reference, flags, spokenLanguage, language, items, events } = referral;
  const own = items.find(({ acts }) => acts.length > 0);
  const list = (codes: readonly string[]) =>
    new Intl.ListFormat('en-GB').format(codes.map((code) => t(`partners.${code}`)));
  const open = items.filter(({ status }) => status !== 'closed');
  const lines = [
    ...cameBy(referral).map(({ event, reason }) =>
      t('todo.came', {
        ...{ event: eventTitle(t, event), when: timeInWords(event.at), reason },
        who: event.by ?? t('changed.outside'),
      }),
    ),
    flags.includes('interpreter-needed') &&
      t('todo.interpreter', { language: languageInWords(spokenLanguage ?? language) }),
    flags.includes('confirm-with-interpreter') && t('todo.confirm-agreement'),
    ...open.flatMap(({ waitingFor, waitingSince, partners, panelOn, lateToldAt, due }) => [
      waitingFor &&
        waitingSince &&
        t('todo.waiting', { whom: t(`whom.${waitingFor}`), since: timeInWords(waitingSince) }),
      partners.length > 0 && t('todo.partners', { partners: list(partners) }),
      panelOn && t('todo.sequel', { day: dayInWords(panelOn) }),
      due.state === 'late' && lateToldAt && t('todo.late', { when: timeInWords(lateToldAt) }),
    ]),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
  const fromOutside = undealtWith(events);
  if (lines.length + fromOutside.length === 0) return null;
  return (
    <section aria-labelledby="todo" className="staff-todo">
      <h2 className="govuk-heading-m" id="todo">
        {t('todo.heading')}
      </h2>
      <ul className="govuk-list">
        {fromOutside.map((event) => (
          <li key={event.id}>
            {t('todo.outside', { when: timeInWords(event.at), event: eventTitle(t, event) })}
            {own?.acts.includes('note') ? (
              <form method="post" action={paths.staff.act(reference, 'done', own.purpose)}>
                <input type="hidden" name="version" value={own.version} />
                <input type="hidden" name="event" value={event.id} />
                <Button variant="secondary" aria-label={t('todo.doneLabel', { event: eventTitle(t, event) })}>
                  {t('todo.done')}
                </Button>
              </form>
            ) : null}
          </li>
        ))}
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** Why it lies where it does: what the last who moved it wrote, for the next who opens it. */
function cameBy({ items, events }: ReferralView) {
  const isOpen = items.some(({ status }) => status !== 'closed');
  const last = events.findLast(({ type }) => moves.includes(type));
  const reason = last?.content?.reason;
  return last && isOpen && typeof reason === 'string' && reason !== '' ? [{ event: last, reason }] : [];
}
