import { randomUUID } from 'node:crypto';
import { codeRow } from '~/codes/codes.server';
import { trackingCode } from '~/codes/tracking-code.server';
import { content } from '~/content/content.server';
import type { DraftContent } from '~/drafts/draft-content';
import type { Draft } from '~/drafts/drafts.server';
import { receivedAt } from '~/drafts/taken';
import type { Prisma } from '~/generated/prisma/client';
import { languages } from '~/i18n/i18n.server';
import type { Answers } from '~/journey/answers';
import type { FormDefinition, JourneyContext, Walk } from '~/journey/form';
import type { Wording } from '~/journey/wording';
import { settings } from '~/platform/env.server';
import { indexToken } from '~/platform/keys.server';
import { newRecordKey, seal } from '~/platform/seal.server';
import { recordAgreement } from './agreement-record';
import { clockFor } from './clock';
import { type ItemEvent, project, type Purpose } from './events';
import { planMessages } from './message-plan';
import { personParts } from './person-index';
import { messageRow } from './queue-messages.server';
import { eventRow } from './record-event.server';
import { rememberWording } from './remember-wording';
import { routeReferral, type Routing } from './route-referral';
import type { Submission } from './submission';
import { type InBoth, makeTranscript } from './transcript';

export interface Sending {
  draft: Draft;
  form: FormDefinition;
  /** The draft's answers as they count. */
  walked: Walk;
  /** What the form's answers say in the borough's terms. */
  toSubmission: (answers: Answers) => Submission;
  /** The form in the language it was sent in, and in English. */
  words: InBoth<Wording>;
  now: Date;
  context: JourneyContext;
}

export type PreparedReferral = Awaited<ReturnType<typeof prepareReferral>>;

/** The rows of a referral, sealed: worked out before the transaction, so that it holds its locks no longer than it must. */
export async function prepareReferral(sending: Sending, reference: string) {
  const { draft, form, walked, now, context } = sending;
  const words = { asked: rememberWording(sending.words.asked), english: rememberWording(sending.words.english) };
  const { language } = words.asked;
  const submission = sending.toSubmission(walked.answers);
  const { findHub, professionalDomains } = content();
  const isLanguageReviewed = languages.find(({ code }) => code === language)?.isReviewed ?? false;
  const routing = routeReferral(submission, {
    ...{ findHub, today: context.today, isLanguageReviewed, professionalDomains },
  });
  const transcript = makeTranscript({ form, walked, typedIn: draft.content.typedIn, ...words });

  const id = randomUUID();
  const { key, ...recordKey } = await newRecordKey();
  const sealed = (table: string, row: string, field: string, value: unknown) => seal(key, { table, row, field }, value);

  const children = submission.children.map(async (child, position) => {
    const row = randomUUID();
    const content = await sealed('referral_child', row, 'content', child);
    return { id: row, referralId: id, position, otherHub: routing.otherHubs[position] ?? null, content };
  });
  const agreements = submission.agreements.map(async (agreement) => {
    const row = randomUUID();
    const record = recordAgreement(agreement, form, walked.answers, words, isLanguageReviewed);
    const content = await sealed('agreement', row, 'content', record);
    return { id: row, referralId: id, purpose: agreement.purpose, at: now, content };
  });
  const messages = planMessages(submission, routing, {
    today: context.today,
    hasTexts: settings.notify !== undefined,
  }).map((message) => messageRow(message, { referralId: id, now, key, language }));
  const items = (routing.harmItem ? (['referral', 'harm-stated'] as const) : (['referral'] as const)).map((purpose) => {
    const itemId = randomUUID();
    const event = receivedEvent(purpose, routing, draft.content, now, context.today);
    const state = project([event]);
    return {
      row: { id: itemId, referralId: id, createdAt: now, ...state },
      event: eventRow({ referralId: id, itemId, at: now, actorId: draft.content.taken?.staffId ?? null, event }),
    };
  });

  const referral = {
    ...{ id, reference, form: form.id, formVersion: form.version, language, sentAt: now },
    ...{ kind: submission.kind, sourceCode: submission.sourceCode, programmeIds: [...submission.programmeIds] },
    spokenLanguage: submission.language.spoken,
    hubCertainty: routing.hubCertainty,
    childCount: submission.children.length,
    flags: [...routing.flags],
    answers: await sealed('referral', id, 'answers', walked.answers),
    transcript: await sealed('referral', id, 'transcript', transcript),
    contact: await sealed('referral', id, 'contact', submission.contact),
    recordKeyId: recordKey.id,
  };
  const index = personParts(submission).map(({ person, part, normalised }) => ({
    ...{ referralId: id, person, part },
    ...indexToken(part, normalised),
  }));
  const opens = { referralId: id };
  const code = { purpose: 'track' as const, opens, language, now, expiresAt: trackedUntil(now) };
  return {
    referral: referral satisfies Prisma.ReferralCreateManyInput,
    messages: (await Promise.all(messages)) satisfies Prisma.MessageCreateManyInput[],
    items: items.map(({ row }) => row) satisfies Prisma.TrayItemCreateManyInput[],
    others: {
      record_key: [{ ...recordKey, createdAt: now }] satisfies Prisma.RecordKeyCreateManyInput[],
      referral_event: items.map(({ event }) => event) satisfies Prisma.ReferralEventCreateManyInput[],
      referral_child: (await Promise.all(children)) satisfies Prisma.ReferralChildCreateManyInput[],
      agreement: (await Promise.all(agreements)) satisfies Prisma.AgreementCreateManyInput[],
      person_index: index satisfies Prisma.PersonIndexCreateManyInput[],
      access_code: [await codeRow(trackingCode(draft.id), code)],
    },
  };
}

/** Longer than most requests are kept; it goes with its request. */
const trackedUntil = (now: Date) => new Date(now.getTime() + 400 * 86_400_000);

/** Each place a referral goes to has its own clock: what goes to MASH keeps the hours of MASH. */
function receivedEvent(
  purpose: Purpose,
  { tray, priority }: Routing,
  { door, taken }: DraftContent,
  now: Date,
  today: string,
): ItemEvent {
  const { workingHours, holidays } = content();
  const goesTo = purpose === 'harm-stated' ? 'mash' : tray;
  const hours = goesTo === 'mash' ? workingHours.mash : workingHours.hub;
  // What staff type in late has waited since the day it came.
  const { receivedOn, dueAt } = clockFor(taken ? receivedAt(taken, now, today) : now, hours, holidays);
  const { how, reachedOn } = taken ?? {};
  return {
    type: 'received',
    facts: {
      ...{ purpose, tray: goesTo, priority, receivedOn, dueAt: dueAt.toISOString() },
      ...(door && { door }),
      ...(how !== undefined && reachedOn !== undefined && { taken: { how, reachedOn } }),
    },
  };
}
