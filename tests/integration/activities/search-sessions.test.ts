import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchSessions } from '~/activities/search-sessions.server';
import { closeContent, content, loadContent, refreshContent, seedContent } from '~/content/content.server';
import { prisma } from '~/platform/db.server';
import { useDatabase } from '../../support/database';

useDatabase();
beforeAll(async () => {
  await seedContent();
  await loadContent();
});
afterAll(closeContent);

const found = async (typed: string, language = 'en') => {
  const scores = await searchSessions(typed, language);
  const like = scores?.flatMap((score, index) =>
    score === null ? [] : [{ score, id: content().sessions[index]?.id }],
  );
  return like ? like.sort((a, b) => b.score - a.score).map(({ id }) => id) : null;
};
const row = (kind: string, id: string) => ({ kind_id_approval: { kind, id, approval: 'live' } });

describe('a search for groups', () => {
  test.each([
    ['baby masage', 'baby-massage-newstead'],
    ['Chess', 'chess-childs-hill'],
    ['ches', 'chess-childs-hill'],
    ['musci guitar', 'open-mic-finchley'],
    ['persain', 'rhyme-time-golders-green'],
    ['money & benefts advise', 'money-advice-south-hub'],
    ['mill hil art', 'holiday-art-mill-hill'],
  ])('forgives the spelling of "%s"', async (typed, id) => {
    expect((await found(typed))?.[0]).toBe(id);
  });

  test.each([
    ['شطرنج', 'chess-childs-hill'],
    ['شطرنچ', 'chess-childs-hill'],
    ['ماساژ نوزاد', 'baby-massage-newstead'],
    ['كاردستي', 'story-time-hendon'],
    ['chess', 'chess-childs-hill'],
  ])('in Persian finds "%s"', async (typed, id) => {
    expect((await found(typed, 'fa'))?.[0]).toBe(id);
  });

  test('with nothing in it asks nothing, and what is nothing of ours finds nothing', async () => {
    expect(await found('  <>?! ')).toBeNull();
    expect(await found('zzzzqqq')).toEqual([]);
    expect(await found(`<script>alert(1)</script>`)).toEqual([]);
    expect(await found(`'; drop table content_item; --`)).toBeInstanceOf(Array);
    expect(await prisma.contentItem.count()).toBeGreaterThan(0);
    expect(await found('x'.repeat(5000))).toEqual([]);
  });

  test('follows an edit of the group and of its place, and its end', async () => {
    const { data } = await prisma.contentItem.findUniqueOrThrow({ where: row('session', 'chess-childs-hill') });
    const words = { en: { title: 'Draughts', description: 'A board game.' } };
    await prisma.contentItem.update({
      where: row('session', 'chess-childs-hill'),
      data: { data: { ...(data as object), words } },
    });
    await refreshContent();
    expect(await found('chess')).toEqual([]);
    expect(await found('draught')).toEqual(['chess-childs-hill']);

    const place = await prisma.contentItem.findUniqueOrThrow({ where: row('place', 'childs-hill-library') });
    await prisma.contentItem.update({
      where: row('place', 'childs-hill-library'),
      data: { data: { ...(place.data as object), name: 'Zebra House' } },
    });
    await refreshContent();
    expect(await found('zebra')).toEqual(['chess-childs-hill']);

    await prisma.contentItem.delete({ where: row('session', 'chess-childs-hill') });
    await refreshContent();
    expect(await found('draughts')).toEqual([]);
  });
});
