// Runs the demonstration bank by itself.
import { startMockBank } from './index.ts';

const { MOCK_BANK_PORT = '3979', PUBLIC_URL = 'http://localhost:3978' } = process.env;

const bank = await startMockBank({
  port: Number(MOCK_BANK_PORT),
  timeZone: 'Asia/Singapore',
  redirectUris: [`${PUBLIC_URL}/link/callback`],
});
console.log(`The demonstration bank is at ${bank.url}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void bank.close());
