/**
 * How long scripts of the extension kept a page's main thread, by Chromium's own trace: their compiling, their first run and
 * every callback after it. https://chromedevtools.github.io/devtools-protocol/tot/Tracing/
 */
import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Milliseconds in which any of the scripts, named by the end of their address, ran during `work`. */
export async function timeOfScripts(
  protocol: CDPSession,
  scripts: readonly string[],
  work: () => Promise<void>,
): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  protocol.on('Tracing.dataCollected', collect);
  await protocol.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'] } });
  await work();
  const complete = new Promise((done) => protocol.once('Tracing.tracingComplete', done));
  await protocol.send('Tracing.end');
  await complete;
  protocol.off('Tracing.dataCollected', collect);
  const isOurs = ({ args }: TraceEvent): boolean =>
    scripts.some((script) => args.data?.url?.endsWith(script) ?? false);
  return covered(events.filter(isOurs)) / 1000;
}

/** Time under at least one of the events: a call inside another is not counted twice. */
export function covered(events: readonly Pick<TraceEvent, 'ts' | 'dur'>[]): number {
  let sum = 0;
  let reached = 0;
  for (const { ts, dur = 0 } of [...events].sort((a, b) => a.ts - b.ts)) {
    sum += Math.max(0, ts + dur - Math.max(ts, reached));
    reached = Math.max(reached, ts + dur);
  }
  return sum;
}
