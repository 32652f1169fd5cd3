// The door of understanding: text in, intent and slots out.
export { createRecognizer } from './create-recognizer.ts';
export { loadIntentModel } from './intent-model.ts';
export type { Recognizer } from './recognizer.ts';
export { INTENTS, type AccountSlot, type Intent, type Period, type Slots, type Understood } from './understood.ts';
