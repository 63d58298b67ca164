/** Whether an e-mail address lies in one of the domains, or under it: a school's `office@ashlar.barnet.sch.uk` in `sch.uk`. */
export function isKnownSender(email: string | null, domains: readonly string[]): boolean {
  const domain = email?.slice(email.lastIndexOf('@') + 1).toLowerCase() ?? '';
  return domains.some((known) => domain === known || domain.endsWith(`.${known}`));
}
