import { useTranslation } from 'react-i18next';
import { Tag } from '~/ui/tag';
import type { ContactRule } from './contact-rules';
import { contactRuleInWords } from './words';

/** Rules that keep someone safe stand out; how to be polite on the phone does not. */
const grave = [
  'ask-again',
  'keep-from',
  'not-parents',
  'no-safe-way',
  'through-only',
  'not-call',
  'not-text',
  'not-voicemail',
  'not-email',
  'not-letter',
  'not-home-visit',
  'only',
];

export function ContactRules({ rules }: { rules: readonly ContactRule[] }) {
  const { t } = useTranslation('staff');
  return (
    <ul className="govuk-list staff-tags">
      {rules.map((rule) => (
        <li key={rule.code}>
          <Tag colour={grave.includes(rule.code) ? 'magenta' : 'grey'}>{contactRuleInWords(t, rule)}</Tag>
        </li>
      ))}
    </ul>
  );
}
