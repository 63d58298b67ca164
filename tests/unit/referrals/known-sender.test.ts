import { expect, test } from 'vitest';
import { isKnownSender } from '~/referrals/known-sender';

const domains = ['barnet.gov.uk', 'sch.uk'];

test.each([
  ['a.worker@barnet.gov.uk', true],
  ['A.Worker@Barnet.GOV.uk', true],
  ['office@ashlar.barnet.sch.uk', true],
  ['a.worker@notbarnet.gov.uk', false],
  ['barnet.gov.uk@example.org', false],
  ['"a@barnet.gov.uk"@example.org', false],
  ['someone@example.org', false],
  [null, false],
])('%s: %s', (email, isKnown) => {
  expect(isKnownSender(email, domains)).toBe(isKnown);
});
