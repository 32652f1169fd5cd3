// Which platforms behind a Bot Connector are served: those where one customer reads and types.

/** Names as on the wire (`Channels` of botframework-schema). Left out is what speaks aloud, mails, or is retired. */
export const CONNECTOR_CHANNELS: ReadonlySet<string> = new Set([
  'directline',
  'facebook',
  'groupme',
  'line',
  'm365extensions',
  'msteams',
  'omnichannel',
  'slack',
  'sms',
  'telegram',
  'webchat',
]);

/** `emulator`: a developer's own, which proves nothing of who writes. */
export function createChannelCheck(emulator: boolean): (channelId: string) => boolean {
  return (channelId) => CONNECTOR_CHANNELS.has(channelId) || (emulator && channelId === 'emulator');
}
