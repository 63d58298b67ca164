-- A search among five thousand groups likened what was typed to whole texts, a tenth of a millisecond each. Now it is likened
-- to the few thousand words there are, and the groups with the words it is like come from an index.
drop index session_search_words_idx;
delete from session_search;
alter table session_search drop column words, add column words text[];
create index session_search_words_idx on session_search using gin (words);

create table session_word (
  word text not null,
  constraint session_word_pkey primary key (word)
);
create index session_word_word_idx on session_word using gin (word gin_trgm_ops);

-- The words of a text, each once, as they are compared. What parts them is named, for what a letter is depends on the database.
create function search_words(p_text text) returns text[]
language sql immutable parallel safe
as $$
  select coalesce(array_agg(distinct word), '{}')
  from regexp_split_to_table(search_text(p_text), U&'[\0001-\0020!-/:-@\005C[-`{-~\00A0\00AB\00B7\00BB\060C\061B\061F\2010-\2015\2018-\201F\2026]+') as word
  where length(word) between 1 and 40
$$;

create or replace function session_search_keep(p_session text) returns void
language sql
set search_path = pg_catalog, public, pg_temp
as $$
  delete from session_search where session_id = p_session;
  with kept as (
    insert into session_search (session_id, language, words)
      select s.id, w.key, search_words(concat_ws(' ', w.value->>'title', w.value->>'description', s.data->>'organiser',
        p.data->>'name', p.data->>'building', p.data->>'street', p.data->>'area'))
      from content_item s
      cross join lateral jsonb_each(case when jsonb_typeof(s.data->'words') = 'object' then s.data->'words' else '{}' end) w
      left join content_item p on p.kind in ('place', 'hub') and p.id = s.data->>'placeId' and p.approval = 'live'
      where s.kind = 'session' and s.approval = 'live' and s.id = p_session
      returning words)
  insert into session_word (word) select distinct word from kept, unnest(words) as word order by word on conflict do nothing;
$$;
select session_search_keep(id) from content_item where kind = 'session' and approval = 'live';

-- The groups that have words like what was typed, for each typed word with how like: at least as like as pg_trgm takes
-- for alike, and nearly as like as the likest there is. English is looked through as well: the names of places are in it, and
-- so is what nobody has translated yet.
create function session_find(p_words text[], p_language text) returns table (id text, word text, score real)
language sql stable
set search_path = pg_catalog, public, pg_temp
as $$
  with alike as (
    select asked, v.word, similarity(v.word, search_text(asked)) as score
    from unnest(p_words) as asked join session_word v on v.word % search_text(asked)),
  likest as (select *, max(alike.score) over (partition by asked) as most from alike)
  select s.session_id, likest.asked, max(likest.score)
  from likest join session_search s on s.words @> array[likest.word]
  where likest.score >= 0.6 * likest.most and s.language in (p_language, 'en')
  group by s.session_id, likest.asked
$$;
