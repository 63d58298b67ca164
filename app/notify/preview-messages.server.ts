import { messageTemplates, type Reader, type Template, templates, topics } from '~/referrals/message-templates';
import { wordMessage, type Worded } from './word-message.server';

export interface MessagePreview extends Worded {
  template: Template;
  to: Reader;
  topic: string | null;
  language: string;
}

const trayOf: Readonly<Record<Reader, string | null>> = {
  ...{ tray: 'universal-plus-west', managers: 'universal-plus-west', desk: 'data-owner' },
  ...{ sender: null, family: null },
};

/** The reference that is printed as an example everywhere. */
const reference = 'BF-7K4M-9QXD';

/** Every message as it goes out, from the list of them; a family's in the language asked for, all others in English. */
export function previewMessages(language: string): MessagePreview[] {
  return templates.flatMap((template) => {
    const { to } = messageTemplates[template];
    const read = to === 'family' ? language : 'en';
    const asks = (to === 'sender' || to === 'family') && template.endsWith('asked-for-more');
    return (asks ? topics[to] : [null]).map((topic) => ({
      ...{ template, to, topic, language: read },
      ...wordMessage({ template, reference, language: read, tray: trayOf[to], topic }),
    }));
  });
}
