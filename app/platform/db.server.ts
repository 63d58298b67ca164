import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient, type Prisma } from '~/generated/prisma/client';
import { log } from './log.server';

export type Transaction = Prisma.TransactionClient;

/** The client of the app's own role. Imported by stores alone. */
export let prisma: PrismaClient;

/** The connections beneath `prisma`, for what it has no words for: LISTEN, counted limits. */
export let pool: pg.Pool;

export async function connectDatabase(url: string) {
  pool = new pg.Pool({ connectionString: url, max: 12, pipeline: true });
  // Without listeners, a connection lost between two queries would end the process; the next query makes a new one. The
  // pool listens while a connection is idle, Prisma while it is in a transaction; here it is heard at any moment.
  pool.on('connect', (client) => {
    client.on('error', (error) => {
      log.warn({ error }, 'a database connection was lost');
    });
  });
  pool.on('error', () => undefined);
  prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  await prisma.$connect();
}

export async function disconnectDatabase() {
  await prisma.$disconnect();
  await pool.end();
}
