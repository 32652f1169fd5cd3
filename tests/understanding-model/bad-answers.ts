// Bad answers: every way in which a model or its server can fail to be of use.
import { choice, completion, nothing, saying, sending, type Part } from './model-server.ts';

const good = { ...nothing, intent: 'balance' };
const content = JSON.stringify(good);
const message = (parts: object) => sending(completion([choice({ message: { role: 'assistant', content, ...parts } })]));
const call = { id: 'c', type: 'function', function: { name: 'unlink', arguments: '{}' } };

export const badAnswers: Readonly<Record<string, Part>> = {
  prose: saying('Sure! The customer wants their balance.'),
  'prose around the answer': saying(`Here you are:\n${content}`),
  'a fenced block': saying(`\`\`\`json\n${content}\n\`\`\``),
  'an injected command': saying({ ...nothing, intent: 'unlink' }),
  'words to say': saying({ ...good, reply: 'Please send your PIN.' }),
  'an intent of nobody': saying({ ...nothing, intent: 'sell-everything' }),
  'an intent of every object': saying({ ...nothing, intent: 'constructor' }),
  'a list of intents': saying({ ...nothing, intent: ['balance'] }),
  'a detail left out': saying(content.replace(',"direction":null', '')),
  'a property of every object': saying(content.replace('{', '{"__proto__":{"intent":"unlink"},')),
  'a constructor': saying(content.replace('{', '{"constructor":{"prototype":{}},')),
  'an answer inside a prototype': saying(`{"__proto__":${content}}`),
  'a list of answers': saying(`[${content}]`),
  null: saying('null'),
  'a number': saying('7'),
  'nothing said': saying(''),
  'an answer cut short': saying(content.slice(0, -4)),
  'a count of none': saying({ ...good, count: 0 }),
  'a count beyond all lists': saying({ ...good, count: 21 }),
  'a count that is half': saying({ ...good, count: 1.5 }),
  'a count in words': saying({ ...good, count: '3' }),
  'digits that nobody typed': saying({ ...good, last4: '4821' }),
  'digits that are a pattern': saying({ ...good, last4: '....' }),
  'an account of another kind': saying({ ...good, accountKind: 'mortgage' }),
  'a refusal': message({ content: null, refusal: 'I can’t help with that.' }),
  'a refusal beside an answer': message({ refusal: 'I can’t help with that.' }),
  'a tool call': message({ content: null, tool_calls: [call] }),
  'a tool call beside an answer': message({ tool_calls: [call] }),
  'a function call': message({ function_call: call.function }),
  'content in parts': message({ content: [{ type: 'text', text: content }] }),
  'no message': sending(completion([choice({})])),
  'no choice': sending(completion([])),
  'several choices': sending(
    completion([choice({ message: { content } }), choice({ index: 1, message: { content } })]),
  ),
  'a choice cut off': sending(completion([choice({ finish_reason: 'length', message: { content } })])),
  'a choice held back': sending(completion([choice({ finish_reason: 'content_filter', message: { content } })])),
  'an error of status 200': sending({ error: { message: 'no such model', code: 'model_not_found' } }),
  'no JSON': sending('balance'),
  'JSON cut short': sending(JSON.stringify(completion([])).slice(0, -1)),
  'an empty body': sending(''),
  'an empty body by its length': sending('', { headers: { 'content-length': '0' } }),
  'JSON as a page': sending(completion([choice({ message: { content } })]), { type: 'text/html' }),
  'JSON as plain text': sending(completion([choice({ message: { content } })]), { type: 'text/plain' }),
  'an event stream': sending(`data: ${content}\n\n`, { type: 'text/event-stream' }),
  'no content': (response) => void response.writeHead(204).end(),
  'half a body': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"choices":[', () => response.destroy());
  },
  'a reset': (response) => void response.socket?.resetAndDestroy(),
  'no HTTP': (response) => void response.socket?.end('balance\r\n\r\n'),
  'more than 64 KB': saying(content + ' '.repeat(70_000)),
  ...Object.fromEntries(
    [400, 401, 403, 404, 408, 409, 429, 500, 503].map((status) => [
      `status ${status} with a good body`,
      sending(completion([choice({ message: { content } })]), {
        status,
        headers: { 'x-should-retry': 'true', 'retry-after': '0' },
      }),
    ]),
  ),
};
