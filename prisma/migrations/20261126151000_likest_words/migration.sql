-- Among five thousand groups a common word is in thousands of them, and giving each of them for each asked word cost more than
-- likening words does. Now only the words are likened here; which groups have them is known in each process's memory.
drop function session_find(text[], text);
drop index session_search_words_idx;
-- A list of what is not yet in the index is gone through at each search: four milliseconds after an import. Words are written seldom.
alter index session_word_word_idx set (fastupdate = off);
select gin_clean_pending_list('session_word_word_idx');

-- The words there are that are like each asked word: at least as like as pg_trgm takes for alike, and nearly as like as the
-- likest there is. Each asked word is brought into the form words are compared in once and not for each word there is, and the
-- index is always taken: for one asked word the planner would rather go through all words, which takes ten times as long.
create function session_words_like(p_words text[]) returns table (asked text, word text, score real)
language sql stable
set search_path = pg_catalog, public, pg_temp
set enable_seqscan = off
as $$
  with wanted as materialized (select each as asked, search_text(each) as form from unnest(p_words) as each),
  alike as (
    select w.asked, v.word, similarity(v.word, w.form) as score from wanted w join session_word v on v.word % w.form),
  likest as (select *, max(alike.score) over (partition by alike.asked) as most from alike)
  select likest.asked, likest.word, likest.score from likest where likest.score >= 0.6 * likest.most
$$;
