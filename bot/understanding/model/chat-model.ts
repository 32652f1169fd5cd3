// Chat model: asks an OpenAI-compatible server what a sentence means. The only file that knows the SDK.
import OpenAI from 'openai';
import { guardedFetch } from './guarded-fetch.ts';
import { ModelFailure, type ModelFailureCode } from './model-failure.ts';
import { ANSWER_JSON_SCHEMA, SYSTEM_PROMPT } from './model-prompt.ts';

export interface ModelSettings {
  /** Without one no Authorization header is sent, as servers of one's own often want it. */
  readonly apiKey?: string | undefined;
  /** Up to and with the version: 'https://host/v1'. Without one: OpenAI's own. */
  readonly baseUrl?: string | undefined;
  readonly model: string;
}

export interface ChatModel {
  /** Origin and path, nothing else. */
  readonly address: string;
  /** The server's chat completion, unread. @throws ModelFailure and nothing else. */
  ask(sentence: string, signal: AbortSignal): Promise<unknown>;
}

const OPENAI_URL = 'https://api.openai.com/v1';

export function createChatModel({ apiKey, baseUrl = OPENAI_URL, model }: ModelSettings): ChatModel {
  const client = new OpenAI({
    // The SDK wants one in any case.
    apiKey: apiKey ?? 'none',
    ...(apiKey === undefined && { defaultHeaders: { authorization: null } }),
    baseURL: baseUrl,
    fetch: guardedFetch,
    maxRetries: 0,
    logLevel: 'off',
    // What is null isn't looked for in the environment.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
  });
  const { origin, pathname } = new URL(baseUrl);
  return {
    address: origin + pathname,
    async ask(sentence, signal) {
      try {
        return await client.chat.completions.create(
          {
            model,
            messages: [
              { role: 'system', content: SYSTEM_PROMPT },
              { role: 'user', content: sentence },
            ],
            response_format: {
              type: 'json_schema',
              json_schema: { name: 'advice', strict: true, schema: ANSWER_JSON_SCHEMA },
            },
            store: false,
            // OpenAI's models would think for longer than a customer waits. Other servers may not know the word.
            ...(baseUrl === OPENAI_URL && { reasoning_effort: 'none' as const }),
          },
          { signal },
        );
      } catch (error) {
        throw new ModelFailure(signal.aborted ? 'timeout' : codeOf(error));
      }
    },
  };
}

/** The SDK takes what our fetch throws for a broken connection, and keeps it as the cause. */
function codeOf(error: unknown): ModelFailureCode {
  if (!(error instanceof OpenAI.APIConnectionError)) return 'unusable';
  return error.cause instanceof ModelFailure ? error.cause.code : 'unreachable';
}
