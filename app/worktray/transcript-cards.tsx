import type { TranscriptEntry } from '~/referrals/transcript';
import { SummaryList } from '~/ui/summary-list';
import { AnswerWords } from './answer-words';
import { groupEntries } from './group-entries';

/** Questions in English as they were asked, each beside its answer, a card for each section. */
export function TranscriptCards({ entries }: { entries: readonly TranscriptEntry[] }) {
  return groupEntries(entries).map(({ title, entries: group }, index) => (
    <SummaryList
      key={index}
      className="staff-dense"
      card={{ title: <bdi>{title}</bdi>, headingLevel: 3 }}
      rows={group.map((entry) => ({ key: entry.question.english, value: <AnswerWords entry={entry} /> }))}
    />
  ));
}
