// @ts-check
import { formDrafts, passed } from '../form-drafts.mjs';

const people = { children: 4, adults: 8 };
const storyLength = 20_000;

/** Drafts of `tell` with as many people and words as the figure asks for. @param {any} tools @param {string} count */
export async function act({ load, connect }, count) {
  await connect();
  const contents = await load('app/content/content.server.ts');
  await contents.loadContent();
  const { tell } = await load('app/forms/tell.ts');
  const { seenId } = await load('app/journey/walk.ts');
  const { journeyContext } = await load('app/forms/journey-context.server.ts');
  const { tellingSchool } = await load('tests/support/e2e-professionals.ts');
  const { typedIn, cookieOf, pagesOf } = await formDrafts(load, tell, journeyContext(new Date()));
  const seen = tell.pages.flatMap((/** @type {any} */ { kind, id }) => (kind === 'info' ? [[seenId(id), true]] : []));
  const blank = passed(tell, Object.fromEntries(seen));
  /** As many of a list's people as are wanted, each like the first. @param {'children' | 'adults'} list */
  const many = (list) => {
    const page = tell.pages.find((/** @type {any} */ each) => each.list === list);
    const own = { ...passed({ pages: page.pages }, {}), ...tellingSchool[list].items[0].answers };
    const items = Array.from({ length: people[list] }, (_, index) => ({ id: String(index + 1), answers: own }));
    return { items, isDone: true };
  };
  const words = 'He came to school without a coat again. ';
  const story = words.repeat(storyLength / words.length);
  const answers = { ...blank, ...tellingSchool, story, children: many('children'), adults: many('adults') };
  const content = { answers, pending: {}, typedIn: typedIn(answers) };
  const cookies = [];
  for (let made = 0; made < Number(count); made += 1) cookies.push(await cookieOf(content));
  const pages = pagesOf(answers);
  await contents.closeContent();
  return { cookies, pages, bytes: Buffer.byteLength(JSON.stringify(content)) };
}
