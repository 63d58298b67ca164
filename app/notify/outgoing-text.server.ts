import { NotifyClient } from 'notifications-node-client';
import { settings } from '~/platform/env.server';
import { MessageRefused, MessageRefusedForGood } from './refused.server';

export interface OutgoingText {
  /** Ours: Notify keeps it beside its own. */
  id: string;
  to: string;
  text: string;
}

/** Hands a text message to GOV.UK Notify; gives its id there. Throws `MessageRefused` where that fails. */
export async function deliverText({ id, to, text }: OutgoingText): Promise<string> {
  const { notify } = settings;
  if (!notify) throw new MessageRefused('no-text-service');
  try {
    const sent = await new NotifyClient(notify.url, notify.apiKey).sendSms(notify.templates.text, to, {
      personalisation: { message: text },
      reference: id,
    });
    return sent.data.id;
  } catch (error) {
    throw asRefusal(error);
  }
}

export type TextState = 'on-its-way' | 'delivered' | 'failed';

// https://docs.notifications.service.gov.uk/node.html#get-message-status: Notify itself has tried again for days before
// it calls a failure temporary.
const states: Readonly<Record<string, TextState>> = {
  ...{ delivered: 'delivered', sent: 'delivered' },
  ...{ 'permanent-failure': 'failed', 'temporary-failure': 'failed', 'technical-failure': 'failed' },
  ...{ 'validation-failed': 'failed' },
};

/** What became of a text, with Notify's own word for it; null where Notify does not know it any more. */
export async function findTextState(providerId: string): Promise<{ state: TextState; said: string } | null> {
  const { notify } = settings;
  if (!notify) return null;
  try {
    const { data } = await new NotifyClient(notify.url, notify.apiKey).getNotificationById(providerId);
    return { state: states[data.status] ?? 'on-its-way', said: data.status };
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw asRefusal(error);
  }
}

const statusOf = (error: unknown) => (error as { response?: { status?: unknown } }).response?.status;

/** The client's own errors hold the request, and so the number: nothing of them goes on. */
function asRefusal(error: unknown): MessageRefused | MessageRefusedForGood {
  const status = statusOf(error);
  if (typeof status !== 'number') return new MessageRefused('notify-not-reached');
  // 400: the number or the template is wrong. A refused key, a spent limit and a fault of theirs are mended while texts wait.
  return status === 400 ? new MessageRefusedForGood('notify-400') : new MessageRefused(`notify-${status}`);
}
