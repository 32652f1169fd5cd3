// Traces: spans of a turn and its parts, made of what the log tells of them and sent by OTLP. The only importer of OpenTelemetry.
import { ROOT_CONTEXT, SpanStatusCode, trace, type Attributes, type Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { LogEvent, LogLine } from '../logging/log-line.ts';
import type { LogWatcher } from '../logging/logger.ts';

export interface TracesDeps {
  /** Where spans are posted to, whole. */
  readonly url: string;
  readonly service: string;
}

export interface Traces extends LogWatcher {
  /** Sends what is left. */
  close(): Promise<void>;
}

interface Part {
  readonly event: LogEvent;
  readonly line: LogLine;
  /** In milliseconds since 1970. */
  readonly end: number;
}

/** A call that outlives its turn is told when nobody listens any more: such leftovers are dropped, the oldest first. */
const MOST_OPEN = 1_000;
const MOST_PARTS = 200;
/** A collector that doesn't answer must hold up nothing, a stop least of all. In milliseconds. */
const EXPORT_WITHIN = 1_000;

export function createTraces({ url, service }: TracesDeps): Traces {
  const provider = new BasicTracerProvider({
    // Nothing of the machine, the command line or the environment.
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url, timeoutMillis: EXPORT_WITHIN }))],
  });
  const tracer = provider.getTracer('sotto');
  return {
    watch: collectTurns((turn, parts) => makeSpans(tracer, turn, parts)),
    close: () => provider.shutdown().catch(() => undefined),
  };
}

/** Gathers what happens during a turn until it is over. */
function collectTurns(onDone: (turn: Part, parts: readonly Part[]) => void): LogWatcher['watch'] {
  const open = new Map<string | number, Part[]>();
  return function watch(event, line) {
    const { turn: id } = line;
    if (id === undefined) return;
    const part = { event, line, end: Date.now() };
    const parts = open.get(id) ?? [];
    if (event === 'turn-done' || event === 'turn-given-up') {
      onDone(part, parts);
      open.delete(id);
    } else if (event === 'delivery-repeated' || event === 'turn-limited') {
      open.delete(id);
    } else if (parts.length < MOST_PARTS) {
      parts.push(part);
      open.set(id, parts);
    }
    const [oldest] = open.size > MOST_OPEN ? open.keys() : [];
    if (oldest !== undefined) open.delete(oldest);
  };
}

function makeSpans(tracer: Tracer, turn: Part, parts: readonly Part[]): void {
  // How long a turn was tried that was given up in the end is told by its parts alone.
  const startTime = Math.min(...[turn, ...parts].map(startOf));
  const root = tracer.startSpan('turn', { root: true, startTime, attributes: attributesOf(turn) });
  if (turn.event === 'turn-given-up' || turn.line.outcome === 'failed') root.setStatus({ code: SpanStatusCode.ERROR });
  const context = trace.setSpan(ROOT_CONTEXT, root);
  for (const part of parts) {
    const attributes = attributesOf(part);
    if (part.line.durationMs === undefined) {
      root.addEvent(part.event, attributes, part.end);
      continue;
    }
    const span = tracer.startSpan(nameOf(part), { startTime: startOf(part), attributes }, context);
    const { code = 'ok' } = part.line;
    if (code !== 'ok') span.setStatus({ code: SpanStatusCode.ERROR, message: String(code) });
    span.end(part.end);
  }
  root.end(turn.end);
}

function nameOf({ event, line: { operation } }: Part): string {
  if (operation === undefined) return event;
  return event === 'turn-stage' ? String(operation) : `${event} ${operation}`;
}

function startOf({ end, line: { durationMs } }: Part): number {
  return end - Number(durationMs ?? 0);
}

/** The fields of the log line, no more and no less; how long it took is what a span says already. */
function attributesOf({ line }: Part): Attributes {
  return Object.fromEntries(
    Object.entries(line)
      .filter(([name]) => name !== 'durationMs')
      .map(([name, value]) => [`sotto.${name}`, value]),
  );
}
