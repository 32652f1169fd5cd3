// Opens traces where the standard settings of OpenTelemetry ask for them; where they don't, none of its packages is even loaded.
import type { Traces } from './traces.ts';

export interface TraceSettings {
  readonly OTEL_SDK_DISABLED: boolean;
  readonly OTEL_EXPORTER_OTLP_ENDPOINT: string | undefined;
  readonly OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: string | undefined;
  readonly OTEL_SERVICE_NAME: string;
}

export async function openTraces(settings: TraceSettings): Promise<Traces | undefined> {
  const url = endpointOf(settings);
  if (url === undefined || settings.OTEL_SDK_DISABLED) return undefined;
  const { createTraces } = await import('./traces.ts');
  return createTraces({ url, service: settings.OTEL_SERVICE_NAME });
}

/** The common endpoint is given without the path of traces, their own one whole: https://opentelemetry.io/docs/specs/otel/protocol/exporter/ */
function endpointOf(settings: TraceSettings): string | undefined {
  const { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: own, OTEL_EXPORTER_OTLP_ENDPOINT: common } = settings;
  return own ?? (common === undefined ? undefined : `${common}/v1/traces`);
}
