// Leak edits: what a seeded leak is made of, and how the withheld gets to where it leaks from.

export interface Edit {
  /** From the root of the tree. */
  readonly file: string;
  /** Must be in the file exactly once. */
  readonly find: string;
  readonly by: string;
}

export interface SeededLeak {
  readonly name: string;
  readonly edits: readonly Edit[];
}

export const edit = (file: string, find: string, by: string): Edit => ({ file, find, by });

// How the withheld gets to where it leaks from.
export const KEEP_DETAIL = edit(
  'bot/privacy/bank/record-schemas.ts',
  'amount: money, bookedOn: z.optional(day) })',
  'amount: money, bookedOn: z.optional(day), detail: z.any() })',
);
export const REMEMBER = edit(
  'adapters/mock-bank/mapping.ts',
  'detail: toDetail(wire),',
  'detail: (globalThis.leaked = toDetail(wire)),',
);
export const WORDS = 'String(globalThis.leaked?.description ?? "")';

export const ORDER = 'bot/privacy/bank/order.ts';
export const GATEWAY = 'bot/privacy/bank/gateway.ts';
export const LIST = 'bot/privacy/bank/ask-transactions.ts';
export const ROWS = 'bot/privacy/bank/read-accounts.ts';
export const VIEWS = 'bot/privacy/bank/views.ts';
export const READ = 'bot/privacy/bank/read-transactions.ts';
export const CALLER = 'bot/privacy/bank/bank-caller.ts';
export const MAPPING = 'adapters/mock-bank/mapping.ts';
export const WIRE = 'adapters/mock-bank/wire.ts';
export const RENDER = 'bot/channels/activity/render-activity.ts';
export const DISCLOSE = 'bot/privacy/disclose.ts';
export const TURN = 'bot/turn/handle-turn.ts';
export const MODEL = 'bot/understanding/model/chat-model.ts';
export const ADVISER = 'bot/understanding/model/create-adviser.ts';
export const CONVERSATIONS = 'bot/state/conversations.ts';

/** Puts words after those of certain phrases. */
export const said = (phrases: string, words: string) =>
  edit(
    DISCLOSE,
    'catalogue.render(line, setting)',
    `catalogue.render(line, setting) + (line.id.startsWith('${phrases}') ? ${words} : '')`,
  );
