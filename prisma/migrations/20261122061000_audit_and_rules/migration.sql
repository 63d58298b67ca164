-- What Prisma's schema cannot say: the audit's chain, the version of the content, and rules that hold for every row.

-- The audit is a chain: each entry's hash covers the one before it. The app's own role may run this function and may not
-- write the tables. The head is locked, so it is called last in a transaction.
create function audit_hash(
  p_previous text, p_id bigint, p_at timestamptz, p_actor text, p_action text, p_subject text, p_outcome text, p_facts jsonb
) returns text
language sql stable
set search_path = pg_catalog, public, pg_temp
as $$
  select encode(sha256(convert_to(
    p_previous || E'\n' || jsonb_build_array(
      p_id, to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), p_actor, p_action, p_subject, p_outcome, p_facts
    )::text, 'UTF8')), 'hex')
$$;

create function audit_append(p_actor text, p_action text, p_subject text, p_outcome text, p_facts jsonb) returns bigint
language plpgsql
security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  head public.audit_head;
  new_id bigint;
  new_at timestamptz := date_trunc('milliseconds', clock_timestamp());
  new_facts jsonb := coalesce(p_facts, '{}'::jsonb);
  new_hash text;
begin
  select * into strict head from public.audit_head where id = 1 for update;
  new_id := head.entry_id + 1;
  new_hash := public.audit_hash(head.hash, new_id, new_at, p_actor, p_action, p_subject, p_outcome, new_facts);
  insert into public.audit_entry (id, at, actor, action, subject, outcome, facts, previous, hash)
    values (new_id, new_at, p_actor, p_action, p_subject, p_outcome, new_facts, head.hash, new_hash);
  update public.audit_head set entry_id = new_id, hash = new_hash where id = 1;
  return new_id;
end
$$;
revoke execute on function audit_append(text, text, text, text, jsonb) from public;

-- The id of the first entry that does not follow from those before it, or null where the chain is whole.
create function audit_fault() returns bigint
language sql stable
set search_path = pg_catalog, public, pg_temp
as $$
  select id from (
    select id, previous = lag(hash, 1, repeat('0', 64)) over by_id
      and id = 1 + lag(id, 1, 0::bigint) over by_id
      and hash = public.audit_hash(previous, id, at, actor, action, subject, outcome, facts) as is_whole
    from public.audit_entry
    window by_id as (order by id)
    union all
    select h.entry_id, coalesce(e.hash, repeat('0', 64)) = h.hash and not exists (select 1 from public.audit_entry l where l.id > h.entry_id)
    from public.audit_head h left join public.audit_entry e on e.id = h.entry_id
  ) checked
  where not is_whole order by id limit 1
$$;

insert into audit_head (id, entry_id, hash) values (1, 0, repeat('0', 64));
alter table audit_head add constraint audit_head_one_row check (id = 1);

-- Every change of content moves the version and tells the running processes.
create function content_changed() returns trigger
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
declare
  moved bigint;
begin
  update public.content_version set version = version + 1 where id = 1 returning version into strict moved;
  perform pg_notify('content', moved::text);
  return null;
end
$$;
create trigger content_changed after insert or update or delete on content_item
  for each statement execute function content_changed();

insert into content_version (id, version) values (1, 0);
alter table content_version add constraint content_version_one_row check (id = 1);
alter table first_administrator_link add constraint first_administrator_link_one_row check (id = 1);

alter table content_item
  add constraint content_item_origin check (origin in ('seed', 'import', 'staff')),
  add constraint content_item_approval check (approval in ('live', 'proposed'));

-- A draft holds content, or is the tombstone of what was sent.
alter table draft add constraint draft_content_or_tombstone check (content is not null or sent_reference is not null);

alter table referral add constraint referral_reference_form
  check (reference ~ '^BF-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$');
alter table tray_item add constraint tray_item_purpose check (purpose in ('referral', 'harm-stated'));

-- What must be encrypted is: a JWE in compact form begins with the base 64 of `{"`.
alter table record_key add constraint record_key_wrapped_is_jwe check (wrapped like 'eyJ%');
alter table draft add constraint draft_content_is_jwe check (content like 'eyJ%');
alter table referral add constraint referral_is_jwe
  check (answers like 'eyJ%' and transcript like 'eyJ%' and contact like 'eyJ%');
alter table referral_child add constraint referral_child_content_is_jwe check (content like 'eyJ%');
alter table agreement add constraint agreement_content_is_jwe check (content like 'eyJ%');
alter table referral_event add constraint referral_event_content_is_jwe check (content like 'eyJ%');
alter table message add constraint message_recipient_is_jwe check (recipient like 'eyJ%');
alter table staff_member add constraint staff_member_totp_secret_is_jwe check (totp_secret like 'eyJ%');
