interface PhoneLinkProps {
  /** The number as it is said. */
  number?: string;
  /** Or the number as a mark in a sentence encloses it. */
  children?: string | readonly string[];
  /** A number for text messages. */
  isText?: boolean;
}

/** A telephone number to tap, read from left to right in every language. */
export function PhoneLink({ number, children = '', isText }: PhoneLinkProps) {
  const said = number ?? [children].flat().join('');
  return (
    <a className="govuk-link app-phone" dir="ltr" href={`${isText ? 'sms' : 'tel'}:${said.replace(/[^\d+]/g, '')}`}>
      {said}
    </a>
  );
}
