// The SDK, fenced in: it authenticates and addresses; what it posts goes through our socket. The only file that imports it.
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Activity, TurnContext } from 'botbuilder';
import type { InboundActivity } from './inbound-activity.ts';
import type { Socket } from './socket.ts';

/** An empty `id` turns authentication off: for development only. */
export interface AppCredentials {
  readonly id: string;
  readonly password: string;
  /** 'SingleTenant', 'MultiTenant' or 'UserAssignedMSI'. */
  readonly type: string;
  readonly tenantId: string;
}

/** Sends one activity as an answer to the one received. */
export type SendActivity = (activity: object) => Promise<void>;

interface TurnAdapter {
  /** False when the token does not vouch for this activity; otherwise runs `logic` and lets its errors through. */
  run(authorization: string, activity: InboundActivity, logic: (send: SendActivity) => Promise<void>): Promise<boolean>;
}

type Authentication = ConfigurationBotFrameworkAuthentication;
type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type HttpClient = NonNullable<ConnectorOptions['httpClient']>;

/** `CloudAdapter.process` prints errors and answers with their text; the step below it does neither, but is protected. */
class QuietAdapter extends CloudAdapter {
  turn(
    identity: Awaited<ReturnType<Authentication['authenticateRequest']>>,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ) {
    return this.processActivity(identity, activity, logic);
  }
}

export function createTurnAdapter(app: AppCredentials, socket: Socket): TurnAdapter {
  const settings = {
    MicrosoftAppId: app.id,
    MicrosoftAppPassword: app.password,
    // Without an id there is no registration; the SDK takes that only of this type.
    MicrosoftAppType: app.id === '' ? 'MultiTenant' : app.type,
    MicrosoftAppTenantId: app.tenantId,
  };
  const authentication = new ConfigurationBotFrameworkAuthentication(settings, undefined, undefined, undefined, {
    httpClient: httpClient(socket),
  });
  const adapter = new QuietAdapter(authentication);
  return {
    async run(authorization, inbound, logic) {
      // The SDK's type demands dozens of properties that it only passes on; what it isn't given, it can't send.
      const activity = inbound as unknown as Activity;
      const identity = await authentication.authenticateRequest(activity, authorization).catch(() => undefined);
      if (!identity) return false;
      await adapter.turn(identity, activity, (context) =>
        logic(async (answer) => {
          await context.sendActivity(answer);
        }),
      );
      return true;
    },
  };
}

/** The SDK retries what answers with an error; the socket throws instead, which it passes on at once. */
function httpClient(socket: Socket): HttpClient {
  return {
    async sendRequest(request) {
      const { method, url, headers } = request;
      const body: unknown = request.body;
      await socket.post({ method, url, body, authorization: headers.get('authorization') });
      const none = headers.clone();
      for (const name of none.headerNames()) none.remove(name);
      return { request, status: 200, headers: none, bodyAsText: '{}' };
    },
  };
}
