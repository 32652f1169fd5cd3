// Phrase: an entry of the catalogue with typed slots. Words leave Sotto in no other form.
import type { phraseSlots } from './phrase-slots.ts';
import type { SlotKind, SlotValues } from './slot.ts';

export type PhraseId = keyof typeof phraseSlots;
export type SlotsOf<Id extends PhraseId> = {
  readonly [Name in keyof (typeof phraseSlots)[Id]]: (typeof phraseSlots)[Id][Name] extends SlotKind
    ? SlotValues[(typeof phraseSlots)[Id][Name]]
    : never;
};
export type Phrase = { [Id in PhraseId]: { readonly id: Id; readonly slots: SlotsOf<Id> } }[PhraseId];

type Arguments<Id extends PhraseId> = keyof SlotsOf<Id> extends never ? [] : [slots: SlotsOf<Id>];

/** A phrase of the catalogue: `phrase('rewards.expiring', { quantity, date })`. The compiler knows each one's slots. */
export function phrase<Id extends PhraseId>(id: Id, ...[slots]: Arguments<Id>): Phrase {
  return { id, slots: slots ?? {} } as Phrase;
}
