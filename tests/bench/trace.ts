/**
 * How long one script of the extension kept a page's main thread, by Chromium's own trace: its compiling, its first run and
 * every callback after it. https://chromedevtools.github.io/devtools-protocol/tot/Tracing/
 */
import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Milliseconds in which the script named (the end of its address) ran during `work`. */
export async function timeOfScript(
  protocol: CDPSession,
  script: string,
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
  return covered(events.filter((event) => event.args.data?.url?.endsWith(script) ?? false)) / 1000;
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
