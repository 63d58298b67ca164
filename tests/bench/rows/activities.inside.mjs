// @ts-check

const words =
  'stay play songs rhymes baby massage music swimming art chess homework help story library park dance drama';

/** Puts so many made-up groups into the content of the portal that is running. @param {any} tools @param {string} count */
export async function act({ load, connect }, count) {
  const { pool, settle } = await connect();
  const { readSeeds } = await load('app/content/seeds.server.ts');
  const all = readSeeds().filter((/** @type {any} */ { kind }) => kind === 'session');
  const each = words.split(' ');
  const items = Array.from({ length: Number(count) }, (_, index) => {
    const { data } = all[index % all.length];
    const [first, second] = [each[index % each.length], each[(index * 7) % each.length]];
    const title = `${first} and ${second} ${index}`;
    const { en, fa } = data.words;
    const own = { en: { ...en, title: `${title}: ${en.title}` }, fa: { ...fa, title: `${fa.title} ${index}` } };
    return { ...data, id: `bench-${index}`, words: own };
  });
  await pool.query(
    `insert into content_item (kind, id, version, origin, approval, data, updated_at)
     select 'session', data->>'id', 1, 'import', 'live', data, now() from jsonb_array_elements($1::jsonb) as row(data)
     on conflict do nothing`,
    [JSON.stringify(items)],
  );
  await settle();
  const { rows } = await pool.query(`select count(*)::int as count from session_search`);
  return rows[0];
}
