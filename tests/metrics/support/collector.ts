// A collector of traces: takes OTLP over HTTP as JSON, and keeps it whole.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface KeyValue {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A span as it is on the wire (opentelemetry-proto, trace.proto); times are nanoseconds in decimal. */
export interface WireSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly KeyValue[];
  readonly events: readonly { readonly name: string; readonly attributes: readonly KeyValue[] }[];
  readonly status: { readonly code: number; readonly message?: string };
}

interface Body {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly KeyValue[] };
    readonly scopeSpans: readonly { readonly scope: { readonly name: string }; readonly spans: readonly WireSpan[] }[];
  }[];
}

export interface Collector {
  /** 'http://127.0.0.1:<port>' */
  readonly url: string;
  /** Every request: its path, its headers and its body, to the byte. */
  readonly heard: readonly { readonly path: string; readonly raw: string }[];
  spans(): readonly WireSpan[];
  /** Of all resources. */
  resources(): readonly KeyValue[];
  close(): Promise<void>;
}

export async function startCollector(): Promise<Collector> {
  const heard: { path: string; raw: string; body: string }[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      heard.push({ path: request.url ?? '', raw: `${JSON.stringify(request.headers)} ${body}`, body });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const all = () => heard.flatMap(({ body }) => (JSON.parse(body) as Body).resourceSpans);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    spans: () => all().flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    resources: () => all().flatMap(({ resource }) => resource.attributes),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
