import type { TranscriptEntry } from '~/referrals/transcript';

export interface EntryGroup {
  title: string;
  entries: TranscriptEntry[];
}

/** Entries that follow each other under one section, or about one child or adult, in the order they were asked. */
export function groupEntries(entries: readonly TranscriptEntry[]): EntryGroup[] {
  const groups: (EntryGroup & { key: string })[] = [];
  for (const entry of entries) {
    const key = `${entry.section.english}/${entry.item?.list ?? ''}/${entry.item?.id ?? ''}`;
    const title = entry.item ? `${entry.section.english}: ${entry.item.title.english}` : entry.section.english;
    const last = groups.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else groups.push({ key, title, entries: [entry] });
  }
  return groups.map(({ title, entries: group }) => ({ title, entries: group }));
}
