-- What the search forgives spelling with. The owner of the database may create it: it is a trusted extension.
create extension if not exists pg_trgm with schema public;

-- CreateTable
CREATE TABLE "content_task" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "words" TEXT,
    "record_key_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by_id" UUID,

    CONSTRAINT "content_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_search" (
    "session_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "session_search_pkey" PRIMARY KEY ("session_id","language")
);

-- CreateIndex
CREATE UNIQUE INDEX "content_task_record_key_id_key" ON "content_task"("record_key_id");

-- CreateIndex
CREATE INDEX "content_task_done_at_created_at_idx" ON "content_task"("done_at", "created_at");

-- CreateIndex
CREATE INDEX "session_search_words_idx" ON "session_search" USING GIN ("words" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "content_task" ADD CONSTRAINT "content_task_record_key_id_fkey" FOREIGN KEY ("record_key_id") REFERENCES "record_key"("id") ON DELETE SET NULL ON UPDATE CASCADE;

alter table content_task
  add constraint content_task_words_is_jwe check (words like 'eyJ%'),
  add constraint content_task_done_or_open check ((done_at is null) = (done_by_id is null));

-- Words as they are compared: small letters, one form of the letters that Arabic and Persian keyboards write apart, one kind
-- of figures, without the marks that are seen by nobody or left out by most.
create function search_text(p_text text) returns text
language sql immutable parallel safe
as $$
  select translate(lower(p_text),
    U&'\0643\064A\0649\0629\0622\0623\0625\06C0\0624\06F0\06F1\06F2\06F3\06F4\06F5\06F6\06F7\06F8\06F9\0660\0661\0662\0663\0664\0665\0666\0667\0668\0669\200C\200D\200E\200F\0640\064B\064C\064D\064E\064F\0650\0651\0652\0654''\2019',
    U&'\06A9\06CC\06CC\0647\0627\0627\0627\0647\0648' || '01234567890123456789')
$$;

-- What one group is found by, made anew from its live row and that of its place.
create function session_search_keep(p_session text) returns void
language sql
set search_path = pg_catalog, public, pg_temp
as $$
  delete from session_search where session_id = p_session;
  insert into session_search (session_id, language, words)
    select s.id, w.key, search_text(concat_ws(' ', w.value->>'title', w.value->>'description', s.data->>'organiser',
      p.data->>'name', p.data->>'building', p.data->>'street', p.data->>'area'))
    from content_item s
    cross join lateral jsonb_each(case when jsonb_typeof(s.data->'words') = 'object' then s.data->'words' else '{}' end) w
    left join content_item p on p.kind in ('place', 'hub') and p.id = s.data->>'placeId' and p.approval = 'live'
    where s.kind = 'session' and s.approval = 'live' and s.id = p_session;
$$;

create function session_search_follow() returns trigger
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
declare
  item content_item := coalesce(new, old);
begin
  if item.kind = 'session' then
    perform session_search_keep(item.id);
  elsif item.kind in ('place', 'hub') then
    perform session_search_keep(id) from content_item
      where kind = 'session' and approval = 'live' and data->>'placeId' = item.id;
  end if;
  return null;
end
$$;
create trigger session_search_follow after insert or update or delete on content_item
  for each row execute function session_search_follow();
-- Those that are there already.
select session_search_keep(id) from content_item where kind = 'session' and approval = 'live';
