// @ts-check
// Sends while the portal is killed at random moments, and starts it again: what was acknowledged must be there, once.
import { setTimeout as wait } from 'node:timers/promises';
import { origin } from './portal.mjs';

const visitors = 8;

/** How often one may be turned away before it counts as not sent. */
const most = 40;

/** @typedef {{ cookie: string, reference: string | null, tries: number }} Sender */

/**
 * @param {import('./portal.mjs').Portal} portal
 * @param {{ cookies: string[], checkAnswers: string, sent: string }} drafts
 * @param {number} kills
 */
export async function sendWhileKilled(portal, { cookies, checkAnswers, sent }, kills) {
  /** @type {Sender[]} */
  const senders = cookies.map((cookie) => ({ cookie, reference: null, tries: 0 }));
  const waiting = [...senders];
  let changed = 0;
  let killed = 0;
  const each = (2 * senders.length) / (kills + 1);

  while (waiting.length > 0) {
    const isLast = killed >= kills;
    const allowed = isLast
      ? Infinity
      : Math.ceil(Math.random() * Math.min(each, (2 * waiting.length) / (kills - killed + 1)));
    let begun = 0;
    let isDown = false;
    const blow = async () => {
      await wait(Math.random() * 30);
      isDown = true;
      await portal.kill();
      killed += 1;
    };
    /** @type {Promise<void> | undefined} */
    let falling;
    const visitor = async () => {
      for (let sender = waiting.pop(); sender; sender = waiting.pop()) {
        begun += 1;
        if (begun >= allowed) falling ??= blow();
        if (await send(sender)) continue;
        sender.tries += 1;
        if (sender.tries < most) waiting.push(sender);
        if (isDown || falling) return;
      }
    };
    await Promise.all(Array.from({ length: visitors }, visitor));
    falling ??= isLast ? undefined : blow();
    if (!falling) break;
    await falling;
    await portal.start();
  }

  // Every one that was acknowledged is asked for once more, of the portal as it is after the last start.
  for (const sender of senders) if ((await referenceOf(sender.cookie)) !== sender.reference) changed += 1;
  return { references: senders.map(({ reference }) => reference), killed, changed };

  /** Whether it was acknowledged: the sent page gave a reference. @param {Sender} sender */
  async function send(sender) {
    try {
      const headers = { cookie: sender.cookie, 'content-type': 'application/x-www-form-urlencoded' };
      const posted = await fetch(origin + checkAnswers, {
        method: 'POST',
        headers,
        body: 'revision=0',
        redirect: 'manual',
      });
      await posted.arrayBuffer();
      if (posted.status !== 303 || posted.headers.get('location') !== sent) return false;
      const reference = await referenceOf(sender.cookie);
      if (sender.reference !== null && sender.reference !== reference) changed += 1;
      sender.reference = reference;
      return reference !== null;
    } catch {
      return false;
    }
  }

  /** @param {string} cookie */
  async function referenceOf(cookie) {
    const page = await fetch(origin + sent, { headers: { cookie }, redirect: 'manual' });
    return /BF-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.text())?.[0] ?? null;
  }
}

/**
 * What of it is lost or there twice.
 * @param {{ references: (string | null)[], changed: number }} sent @param {any[]} stored the referrals of the database
 */
export function lostOrDoubled({ references, changed }, stored) {
  const held = new Map(stored.map((row) => [row.reference, row]));
  const acknowledged = references.filter((reference) => reference !== null);
  const lost = acknowledged.filter((reference) => !held.has(reference)).length;
  const unsent = references.length - acknowledged.length;
  const doubled = acknowledged.length - new Set(acknowledged).size + Math.max(0, stored.length - references.length);
  const broken = stored.filter(
    ({ items, events, messages, audited, drafts }) =>
      items < 1 || events !== items || messages < 1 || audited !== 1 || drafts !== 1,
  ).length;
  return {
    acknowledged: acknowledged.length,
    lost,
    unsent,
    doubled,
    broken,
    changed,
    total: lost + unsent + doubled + broken + changed,
  };
}
