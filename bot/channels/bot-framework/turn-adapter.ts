// The SDK, fenced in: it addresses answers and asks for our own token; what it posts goes through our socket. The only file that imports it.
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Activity, TurnContext } from 'botbuilder';
import type { InboundActivity } from './inbound-activity.ts';
import type { Socket } from './socket.ts';

/** An empty `id` means no registration: for development only. */
export interface AppCredentials {
  readonly id: string;
  readonly password: string;
  /** 'SingleTenant', 'MultiTenant' or 'UserAssignedMSI'. */
  readonly type: string;
  readonly tenantId: string;
}

/** Sends one activity as an answer to the one received. */
export type SendActivity = (activity: object) => Promise<void>;

/** Runs `logic` for an activity that is known to be genuine, and lets its errors through. */
export type TurnAdapter = (activity: InboundActivity, logic: (send: SendActivity) => Promise<void>) => Promise<void>;

type SdkArguments = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;
/** Where our own token comes from. */
export type CredentialsFactory = NonNullable<SdkArguments[1]>;
type HttpClient = NonNullable<NonNullable<SdkArguments[4]>['httpClient']>;

/** Whom our own token is for: the scope of the Bot Connector. */
const CONNECTOR = 'https://api.botframework.com';

/**
 * `CloudAdapter.process` reads the request itself, prints errors and answers with their text; the step below it does none
 * of it. Without `onTurnError` it throws what the turn threw, and the route answers that.
 */
class QuietAdapter extends CloudAdapter {
  turn(appId: string, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    const claimsIdentity = this.createClaimsIdentity(appId);
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    return this.processActivity({ audience: CONNECTOR, claimsIdentity, connectorFactory }, activity, logic);
  }
}

/** Without `credentials` our own token is asked of Microsoft's sign-in. */
export function createTurnAdapter(app: AppCredentials, socket: Socket, credentials?: CredentialsFactory): TurnAdapter {
  const settings = {
    MicrosoftAppId: app.id,
    MicrosoftAppPassword: app.password,
    // Without an id there is no registration; the SDK takes that only of this type.
    MicrosoftAppType: app.id === '' ? 'MultiTenant' : app.type,
    MicrosoftAppTenantId: app.tenantId,
  };
  const options = { httpClient: httpClient(socket) };
  const adapter = new QuietAdapter(
    new ConfigurationBotFrameworkAuthentication(settings, credentials, undefined, undefined, options),
  );
  return async (inbound, logic) => {
    // The SDK's type demands dozens of properties that it only passes on; what it isn't given, it can't send.
    await adapter.turn(app.id, inbound as unknown as Activity, (context) =>
      logic(async (answer) => {
        await context.sendActivity(answer);
      }),
    );
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
