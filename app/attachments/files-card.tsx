import { SummaryList } from '~/ui/summary-list';
import type { Attachment } from './attachments.server';
import { useFileWords } from './use-file-words';

/** On check answers: the documents that go with the request, and the way to add them. */
export function FilesCard({ files, href }: { files: readonly Attachment[]; href: string }) {
  const { text, name, facts } = useFileWords();
  const action = { href, text: text(files.length > 0 ? 'card.change' : 'card.add') };
  const rows = files.map((file) => ({ key: <bdi>{name(file)}</bdi>, value: facts(file) }));
  return (
    <SummaryList
      card={{ title: text('card.title'), actions: [action] }}
      rows={rows.length > 0 ? rows : [{ key: text('card.none'), value: '' }]}
    />
  );
}
