interface PhoneLinkProps {
  number: string;
  /** A number for text messages. */
  isText?: boolean;
}

/** A telephone number to tap, read from left to right in every language. */
export function PhoneLink({ number, isText }: PhoneLinkProps) {
  return (
    <a className="govuk-link app-phone" dir="ltr" href={`${isText ? 'sms' : 'tel'}:${number.replace(/[^\d+]/g, '')}`}>
      {number}
    </a>
  );
}
