// Recorded model: a model's server that keeps every request to the byte, and answers each sentence always the same way.
import {
  sentenceIn,
  startModelServer,
  saying,
  nothing,
  type ModelServer,
} from '../../understanding-model/model-server.ts';
import type { Recorder } from './recorder.ts';

const ANSWERS = [
  { ...nothing, intent: 'balance' },
  { ...nothing, intent: 'transactions', count: 3 },
  nothing,
  { ...nothing, intent: 'transactions', accountKind: 'card', direction: 'out' },
  'I cannot say.',
  { ...nothing, intent: 'rewards' },
  { ...nothing, intent: 'spending' },
];

export function startRecordedModel(recorder: Recorder): Promise<ModelServer> {
  return startModelServer((response, request) => {
    recorder.keep('model', `${request.line} ${JSON.stringify(request.headers)} ${request.raw}`);
    saying(ANSWERS[sentenceIn(request).length % ANSWERS.length] ?? nothing)(response, request);
  });
}

/** What turns the model on. */
export function modelEnvironment({ url }: ModelServer): Readonly<Record<string, string>> {
  return { OPENAI_BASE_URL: url, OPENAI_MODEL: 'small', OPENAI_API_KEY: 'sk-twin' };
}
