// The demo phones: the messages the bank sends to each customer, its own channel beside the chat.
import type { Calendar } from '../calendar.ts';

interface PhoneMessage {
  readonly at: string;
  readonly text: string;
}

export interface Phones {
  send(username: string, text: string): void;
  /** Newest first. */
  messages(username: string): readonly PhoneMessage[];
}

const KEPT = 50;

export function createPhones(calendar: Calendar): Phones {
  const inboxes = new Map<string, readonly PhoneMessage[]>();
  const messages = (username: string) => inboxes.get(username) ?? [];
  return {
    messages,
    send: (username, text) =>
      void inboxes.set(username, [{ at: calendar.stamp(), text }, ...messages(username)].slice(0, KEPT)),
  };
}
