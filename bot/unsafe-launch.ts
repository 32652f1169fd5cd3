// What production refuses of how the process was started: flags of Node, and variables that others read behind our back.
import type { Problem } from './unsafe-settings.ts';

/** How the process was started, apart from its environment. */
export interface Launch {
  /** What Node itself was given before the script, for example '--inspect'. */
  readonly nodeFlags: readonly string[];
  /** What the script was given. */
  readonly flags: readonly string[];
}

/** They open a debugger, write memory or keys to disk, or make TLS and HTTP weaker. Node takes '_' for '-'. */
const UNSAFE_FLAG =
  /^--(?:inspect|debug|report-|heapsnapshot-|heap-prof|tls-keylog|trace-tls|tls-min-v1\.[01]|insecure-http-parser|abort-on-uncaught-exception|security-revert)/;
const NO_UNSAFE_FLAG =
  'must hold no flag that opens a debugger, writes reports, heap snapshots or keys, or weakens TLS or HTTP';

/** Names of the Bot Framework SDK and of Azure's libraries that would move where tokens are asked for, or whose are believed. */
const TOKEN_SOURCES = new Set(
  [
    'BotOpenIdMetadata',
    'CallerId',
    'CertificatePrivateKey',
    'CertificateThumbprint',
    'ChannelService',
    'EmulateOAuthCards',
    'OAuthApiEndpoint',
    'OAuthUrl',
    'OpenIdMetadata',
    'ToBotFromChannelOpenIdMetadataUrl',
    'ToBotFromChannelTokenIssuer',
    'ToBotFromEmulatorOpenIdMetadataUrl',
    'ToChannelFromBotLoginUrl',
    'ToChannelFromBotOAuthScope',
    'ValidateAuthority',
    'AZURE_AUTHORITY_HOST',
    'AZURE_POD_IDENTITY_AUTHORITY_HOST',
  ].map((name) => name.toLowerCase()),
);

/** They make Node and packages print what passes through them. */
const TALKATIVE = new Set(['NODE_DEBUG', 'NODE_DEBUG_NATIVE', 'DEBUG', 'AZURE_LOG_LEVEL']);

export function unsafeLaunch(environment: Readonly<Record<string, string | undefined>>, launch: Launch): Problem[] {
  const problems = Object.entries(environment).flatMap(([name, value = '']): Problem[] => {
    const remedy = value.trim() === '' ? undefined : remedyOf(name, value.trim());
    return remedy === undefined ? [] : [[name, remedy]];
  });
  if (hasUnsafe(launch.nodeFlags)) problems.push(['The command line of node', NO_UNSAFE_FLAG]);
  if (launch.flags.includes('--with-mock-bank')) problems.push(['--with-mock-bank', 'must not be given']);
  return problems;
}

function remedyOf(name: string, value: string): string | undefined {
  if (TOKEN_SOURCES.has(name.toLowerCase())) return 'must not be set: whose tokens are believed is fixed';
  if (TALKATIVE.has(name)) return 'must not be set: it prints what passes through';
  if (name === 'NODE_TLS_REJECT_UNAUTHORIZED' && value !== '1') return 'must not be set: it ends all checks of TLS';
  // Quotes may stand anywhere in it, as in a shell.
  if (name === 'NODE_OPTIONS' && hasUnsafe(value.replace(/["\\]/g, '').split(/\s+/))) return NO_UNSAFE_FLAG;
  // Whatever an adapter of the bank's own calls: customers' data passes there.
  if (name.startsWith('BANK_') && /^http:/i.test(value)) return 'must be https';
  return undefined;
}

function hasUnsafe(flags: readonly string[]): boolean {
  return flags.some((flag) => UNSAFE_FLAG.test(flag.replaceAll('_', '-')));
}
