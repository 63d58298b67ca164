-- The code of a saved form stands for a day longer than the form, so that whoever comes too late is told so.
alter table access_code drop constraint access_code_opens_one;
alter table access_code add constraint access_code_opens_one check (
  num_nonnulls(draft_id, referral_id, mailbox) = 1
  or (purpose = 'resume' and num_nonnulls(draft_id, referral_id, mailbox) = 0)
);
