// Starts and stops the process. The only reader of process.env.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import dotenv from 'dotenv';
import { checkConfig } from './check-config.ts';
import { readConfig, type Config } from './config.ts';
import { createHttpServer } from './http/create-http-server.ts';
import { clockStartingAt, systemClock } from './kernel/clock.ts';
import { SottoError } from './kernel/errors.ts';
import { createLogger } from './logging/logger.ts';

/** In milliseconds. Containers are ended after ten seconds whatever they do; a turn that is cut short is delivered again. */
const STOP_WITHIN = 9_500;

type Stop = () => Promise<void>;

const launch = { nodeFlags: process.execArgv, flags: process.argv.slice(2) };

async function start(): Promise<Stop> {
  const config = readConfig(process.env, launch);
  // Only now: a start that is refused has loaded nothing and touched nothing.
  const { compose } = await import('./compose.ts');
  const log = createLogger(config.LOG_LEVEL, process.stderr);
  const clock = config.CLOCK_NOW === undefined ? systemClock : clockStartingAt(new Date(config.CLOCK_NOW));
  const sotto = await compose(config, { clock, log });
  const server = createHttpServer(sotto.app);
  sotto.attach(server);
  const stopBank = process.argv.includes('--with-mock-bank') ? await startMockBank(config) : undefined;
  // Last, since who is served from now on can be said goodbye to only after this. Outside production only this machine is: the
  // demo has no passwords worth the name.
  await listen(server, config.PORT, config.production ? undefined : '127.0.0.1');
  log.info('started', { port: (server.address() as AddressInfo).port });
  announce(config, { withMockBank: stopBank !== undefined, modelOrigin: sotto.modelOrigin });

  return async () => {
    log.info('stopping');
    await sotto.finish();
    server.close();
    await sotto.close();
    await stopBank?.();
    server.closeAllConnections();
    log.info('stopped');
  };
}

/** The mock bank is reached over HTTP only; starting it here is all that ties it to the bot. */
async function startMockBank(config: Config): Promise<Stop> {
  const { startMockBank: startBank } = await import('../mock-bank/index.ts');
  const bank = await startBank({
    port: config.MOCK_BANK_PORT,
    timeZone: config.BANK_TIME_ZONE,
    redirectUris: [`${config.PUBLIC_URL}/link/callback`],
  });
  return () => bank.close();
}

async function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, ...(host !== undefined && { host }) }, resolve);
  });
}

interface Running {
  readonly withMockBank: boolean;
  readonly modelOrigin: string | undefined;
}

function announce({ PUBLIC_URL, production, MOCK_BANK_PORT }: Config, { withMockBank, modelOrigin }: Running): void {
  const lines = [
    ...(production ? [] : [`Chat       ${PUBLIC_URL}`]),
    `${production ? 'Messages ' : 'Emulator '}  ${PUBLIC_URL}/api/messages`,
    ...(withMockBank ? [`Mock bank  http://localhost:${MOCK_BANK_PORT}`] : []),
    ...(modelOrigin ? [`Model      ${modelOrigin} gets redacted customer sentences that Sotto is unsure of`] : []),
  ];
  console.log(`\nSotto is ready.\n\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
}

function stopOnSignal(stop: Stop): void {
  let stopping = false;
  const onSignal = () => {
    // A terminal sends Ctrl-C to npm and to us, and npm sends it on: the second one is no news.
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), STOP_WITHIN).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

dotenv.config({ quiet: true });
if (launch.flags.includes('--check-config')) {
  const { safe, words } = checkConfig(process.env, launch);
  console[safe ? 'log' : 'error'](words);
  process.exitCode = safe ? 0 : 1;
} else {
  start().then(stopOnSignal, (error: unknown) => {
    console.error(explain(error));
    process.exit(1);
  });
}

/** Only our own errors and a taken port are explained: others may carry what must not be printed. */
function explain(error: unknown): string {
  if (error instanceof SottoError) return `Sotto did not start. ${error.message}`;
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'EADDRINUSE') return 'Sotto did not start. A port is already taken: set PORT or MOCK_BANK_PORT.';
  return `Sotto did not start (${typeof code === 'string' ? code : 'unexpected error'}).`;
}
