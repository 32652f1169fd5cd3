// Who may import whom. Bottom to top: kernel < logging < http < adapters < privacy < understanding < state < linking < turn < dialogs, channels < inspector < metrics < traces < health < server < compose < main.

const layers = [
  ['kernel', '^bot/kernel/'],
  ['logging', '^bot/logging/'],
  ['http', '^bot/http/'],
  ['adapters', '^adapters/'],
  ['privacy', '^bot/privacy/'],
  ['understanding', '^bot/understanding/'],
  ['state', '^bot/state/'],
  ['linking', '^bot/linking/'],
  ['turn', '^bot/turn/'],
  ['dialogs', '^dialogs/'],
  ['channels', '^bot/channels/'],
  ['inspector', '^bot/inspector/'],
  ['metrics', '^bot/metrics/'],
  ['traces', '^bot/traces/'],
  ['health', '^bot/health/'],
  [
    'server',
    '^bot/(?:server|setting-shapes|settings|unsafe-settings|unsafe-launch|config|check-config|demo-page)\\.ts$',
  ],
  ['compose', '^bot/compose\\.ts$'],
  ['main', '^bot/main\\.ts$'],
];

/** No layer imports from one above it. */
const upward = layers.slice(0, -1).map(([name, path], index) => ({
  name: `${name}-imports-only-below`,
  comment: `${name} may import only from the folders below it: move the shared part down, or take it as an argument.`,
  severity: 'error',
  from: { path },
  to: { path: layers.slice(index + 1).map(([, above]) => above) },
}));

/** Each vendor package stays in the few files that need it, so that it can be replaced there. */
const vendors = [
  ['botbuilder|botframework-.*', '^bot/channels/bot-framework/'],
  ['openid-client', '^bot/linking/'],
  ['jose', '^(?:bot/linking|bot/channels/bot-framework)/'],
  ['ioredis', '^bot/state/redis-'],
  ['ws', '^bot/channels/web-chat/'],
  ['rate-limiter-flexible', '^bot/state/store-limiter\\.ts$'],
  ['cockatiel', '^bot/(?:privacy/bank|understanding/model)/'],
  ['intl-messageformat', '^bot/privacy/phrases/'],
  ['openai', '^bot/understanding/model/chat-model\\.ts$'],
  ['pino', '^bot/logging/'],
  ['prom-client', '^bot/metrics/'],
  ['@opentelemetry', '^bot/traces/'],
  ['dotenv', '^bot/main\\.ts$'],
  ['oidc-provider', '^mock-bank/'],
].map(([vendor, home]) => ({
  name: `${vendor.split('|')[0]}-stays-home`,
  comment: `Only files under ${home} may import it: keep the package behind our own interface.`,
  severity: 'error',
  from: { path: '^(?:bot|dialogs|adapters|mock-bank)/', pathNot: home },
  to: { path: `(?:^|/)node_modules/(?:${vendor})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...upward,
    ...vendors,
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one thing, or hide a third: split or merge them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'port-only-for-privacy',
      comment: 'Only the privacy gate may hold the bank port: ask it for a DisclosedBank.',
      severity: 'error',
      from: { path: '^(?:bot|dialogs)/', pathNot: '^bot/privacy/' },
      to: { path: '^adapters/' },
    },
    {
      name: 'adapters-know-the-kernel-only',
      comment: 'An adapter may import words of the kernel and the logger, nothing else of the bot.',
      severity: 'error',
      from: { path: '^adapters/' },
      to: { path: '^(?:bot|dialogs)/', pathNot: '^bot/(?:kernel|logging)/' },
    },
    ...[
      ['privacy', '^bot/privacy/'],
      ['understanding', '^bot/understanding/'],
      ['adapters', '^adapters/'],
      ['dialogs', '^dialogs/'],
    ].map(([door, path]) => ({
      name: `${door}-by-its-door`,
      comment: `Import ${path.slice(1)}index.ts: what it does not export is nobody else's business.`,
      severity: 'error',
      from: { path: '^(?:bot|dialogs|adapters|mock-bank)/', pathNot: path },
      to: { path, pathNot: `${path}index\\.ts$` },
    })),
    {
      name: 'dialogs-only-for-compose',
      comment: 'Skills are handed to the turn by compose; nothing else knows them.',
      severity: 'error',
      from: { path: '^(?:bot|adapters|mock-bank)/', pathNot: '^bot/compose\\.ts$' },
      to: { path: '^dialogs/' },
    },
    {
      name: 'dialogs-and-channels-apart',
      comment: 'Skills answer in phrases and never know the channel.',
      severity: 'error',
      from: { path: '^bot/channels/' },
      to: { path: '^dialogs/' },
    },
    {
      name: 'mock-bank-is-an-island',
      comment: 'The mock bank stands for somebody else’s bank: it shares no code with Sotto.',
      severity: 'error',
      from: { path: '^mock-bank/' },
      to: { path: '^(?:bot|dialogs|adapters|tests)/' },
    },
    {
      name: 'mock-bank-over-http-only',
      comment: 'Reach the mock bank over HTTP. Only the launcher starts it.',
      severity: 'error',
      from: { path: '^(?:bot|dialogs|adapters)/', pathNot: '^bot/main\\.ts$' },
      to: { path: '^mock-bank/' },
    },
    {
      name: 'no-import-of-tests',
      comment: 'Tests know the code; the code does not know its tests.',
      severity: 'error',
      from: { path: '^(?:bot|dialogs|adapters|mock-bank)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-development-packages',
      comment: 'A package that the product needs belongs in dependencies.',
      severity: 'error',
      from: { path: '^(?:bot|dialogs|adapters|mock-bank)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.d.ts'],
    },
  },
};
