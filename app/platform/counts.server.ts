import { prisma, type Transaction } from './db.server';

/** Counts one more of something on a day (YYYY-MM-DD), with nothing about who: what is left of a request not kept. */
export async function addCount(name: string, day: string, tx: Transaction = prisma) {
  await tx.$executeRaw`
    insert into daily_count (day, name, count) values (${day}, ${name}, 1)
    on conflict (day, name) do update set count = daily_count.count + 1`;
}
