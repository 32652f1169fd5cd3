// Catalogue: renders a phrase in the words of one language. The only place where text for a customer is made.
import { IntlMessageFormat } from 'intl-messageformat';
import { SottoError } from '../../kernel/errors.ts';
import { phraseSlots } from '../../kernel/phrase-slots.ts';
import type { Phrase, PhraseId } from '../../kernel/phrase.ts';
import type { SlotKind } from '../../kernel/slot.ts';
import { formatSlot, type SlotSetting } from './format-slot.ts';
import { slotSchemas } from './slot-schemas.ts';

export interface Catalogue {
  /** @throws SottoError `slot-invalid` when a slot is missing, surplus, or holds a value of another kind. */
  render(phrase: Phrase, setting: SlotSetting): string;
}

export function createCatalogue(locale: string, words: Readonly<Record<PhraseId, string>>): Catalogue {
  const messages = new Map(
    Object.entries(words).map(([id, text]) => [
      id,
      new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }),
    ]),
  );
  return {
    render({ id, slots }, setting) {
      const message = messages.get(id);
      if (!message) throw new SottoError('slot-invalid');
      return String(message.format(formatAll(phraseSlots[id], slots, setting)));
    },
  };
}

function formatAll(
  kinds: Readonly<Record<string, SlotKind>>,
  slots: Readonly<Record<string, unknown>>,
  setting: SlotSetting,
): Record<string, string | number> {
  if (Object.keys(slots).length !== Object.keys(kinds).length) throw new SottoError('slot-invalid');
  return Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, formatOne(kind, slots[name], setting)]));
}

function formatOne(kind: SlotKind, value: unknown, setting: SlotSetting): string | number {
  const parsed = slotSchemas[kind].safeParse(value);
  if (!parsed.success) throw new SottoError('slot-invalid');
  // The schema of a kind yields the kind's value; TypeScript can't tie the two tables together.
  const format = formatSlot[kind] as (value: unknown, setting: SlotSetting) => string | number;
  return format(parsed.data, setting);
}
