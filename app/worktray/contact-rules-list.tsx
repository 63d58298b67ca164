import { useTranslation } from '~/i18n/use-translation';
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

/** `isShort`: in a list of many, where what is only polite stands in one line. */
export function ContactRules({ rules, isShort = false }: { rules: readonly ContactRule[]; isShort?: boolean }) {
  const { t } = useTranslation('staff');
  const isGrave = ({ code }: ContactRule) => grave.includes(code);
  const also = isShort ? rules.filter((rule) => !isGrave(rule)) : [];
  return (
    <ul className="govuk-list staff-tags staff-rules">
      {rules
        .filter((rule) => !also.includes(rule))
        .map((rule) => (
          <li key={rule.code}>
            <Tag colour={isGrave(rule) ? 'magenta' : 'grey'}>{contactRuleInWords(t, rule)}</Tag>
          </li>
        ))}
      {also.length > 0 ? (
        <li className="staff-also">{also.map((rule) => contactRuleInWords(t, rule)).join('; ')}</li>
      ) : null}
    </ul>
  );
}
