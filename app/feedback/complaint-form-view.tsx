import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/ui/button';
import { Input } from '~/ui/fields/input';
import { LimitedTextarea } from '~/ui/fields/limited-textarea';
import { type Issues, issueOf } from '~/ui/issues';
import { type Complaint, complaintLimits } from './complaint-form';

/** What is wrong, and a safe way to answer. */
export function ComplaintForm({ typed, issues }: { typed: Complaint; issues: Issues }) {
  const { t } = useTranslation('feedback');
  return (
    <form method="post" noValidate>
      <LimitedTextarea
        name="words"
        size="m"
        label={t('complaint.words.label')}
        hint={t('complaint.words.hint')}
        limit={complaintLimits.words}
        rows={8}
        value={typed.words}
        error={issueOf(issues, 'words')}
      />
      <Input
        name="name"
        size="m"
        label={t('complaint.name.label')}
        value={typed.name}
        error={issueOf(issues, 'name')}
        autoComplete="name"
        spellCheck={false}
      />
      <Input
        name="contact"
        size="m"
        label={t('complaint.contact.label')}
        hint={t('complaint.contact.hint')}
        value={typed.contact}
        error={issueOf(issues, 'contact')}
        spellCheck={false}
      />
      <Button preventDoubleClick>{t('complaint.send')}</Button>
    </form>
  );
}
