// @ts-check

/**
 * Drafts of a form as the bench needs them: the pages that answers pass, what is posted on each, and the cookie that opens a
 * draft which holds them.
 * @param {(file: string) => Promise<any>} load @param {any} form @param {any} context
 */
export async function formDrafts(load, form, context) {
  const { walk } = await load('app/journey/walk.ts');
  const { prefill } = await load('app/journey/prefill.ts');
  const { answersAt } = await load('app/drafts/amend.ts');
  const { createDraft } = await load('app/drafts/drafts.server.ts');
  const { draftCookie } = await load('app/drafts/draft-cookie.server.ts');
  const { paths } = await load('app/paths.ts');

  /** @param {object} answers @returns {any[]} */
  function visitsOf(answers) {
    const { path, frontier } = walk(form, answers, context);
    if (frontier) throw new Error(`the bench's answers are not complete: ${JSON.stringify(frontier)}`);
    return path;
  }

  return {
    /** In which language each page was answered. @param {object} answers */
    typedIn: (answers) =>
      Object.fromEntries(visitsOf(answers).map(({ location }) => [Object.values(location).join('/'), 'en'])),

    /** @param {object} content @returns {Promise<string>} */
    async cookieOf(content) {
      const draft = { form: form.id, formVersion: form.version, language: 'en', content, now: new Date() };
      const { id } = await createDraft(draft);
      return (await draftCookie({ [form.id]: id })).split(';')[0];
    },

    /** @param {any} answers */
    pagesOf: (answers) =>
      visitsOf(answers).map(({ location, page }) => {
        const list =
          form.pages.find((/** @type {any} */ each) => each.kind === 'list' && each.id === location.page) ?? null;
        const body = new URLSearchParams();
        const posted = page.kind === 'question' ? prefill(page.fields, answersAt({ answers }, list, location)) : {};
        for (const [name, values] of Object.entries(page.kind === 'list' ? { another: ['no'] } : posted))
          for (const value of values) body.append(name, value);
        return {
          path: paths.question('en', form.id, location),
          body: body.toString(),
          isQuestion: page.kind === 'question',
        };
      }),
  };
}

/**
 * What someone has said who went by every page and left blank what may be.
 * @param {any} form @param {object} answers of which only the pages that were seen count
 */
export function passed({ pages }, answers) {
  const seen = Object.entries(answers).filter(([key]) => key.startsWith('seen:'));
  const lists = pages.flatMap((/** @type {any} */ { kind, list, min }) =>
    kind === 'list' && min === 0 ? [[list, { items: [], isDone: true }]] : [],
  );
  const blank = pages.flatMap((/** @type {any} */ { fields = [] }) =>
    fields.map((/** @type {any} */ { id }) => [id, null]),
  );
  return Object.fromEntries([...seen, ...lists, ...blank]);
}
