// The door of understanding: text in, intent and slots out.
export { createRecognizer, type RecognizerDeps } from './create-recognizer.ts';
export { loadIntentModel } from './intent-model.ts';
export { createAdviser } from './model/create-adviser.ts';
export type { Adviser } from './model/adviser.ts';
export type { ModelSettings } from './model/chat-model.ts';
export type { Recognizer } from './recognizer.ts';
export {
  INTENTS,
  MOST_QUESTIONS,
  type AccountSlot,
  type AmountSlot,
  type Intent,
  type Period,
  type Slots,
  type Understood,
} from './understood.ts';
