/**
 * Chromium on a small site of its own, whose profile outlives it: what a person finds the morning after. Before each start
 * the profile's files are dropped from the system's cache where the system can do that (GNU dd).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../harness/browsers.mjs';

/** Path → script; each has a page of its own at `/NAME`. */
export type Scripts = Readonly<Record<string, string>>;

export interface RestartingChromium {
  /** A page with one script, whose first line has set `siyaqBegun`. */
  open(script: string): Promise<Page>;
  /** Ends the browser; the next `open` starts it anew, cold. */
  stop(): Promise<void>;
}

/** One profile, whatever is measured in it. Nothing is left behind. */
export async function withProfile<T>(
  scripts: Scripts,
  measure: (browser: RestartingChromium) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'siyaq-bench-'));
  const { port, close } = await serve(scripts);
  let context: BrowserContext | null = null;
  const stop = async (): Promise<void> => {
    await context?.close();
    context = null;
  };
  const open = async (script: string): Promise<Page> => {
    if (context === null) dropFromCache(profile);
    context ??= await launch(profile);
    const page = await context.newPage();
    await page.goto(`http://localhost:${port}/${script}`);
    return page;
  };
  try {
    return await measure({ open, stop });
  } finally {
    await stop();
    close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function launch(profile: string): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-background-networking', '--no-first-run'],
  });
}

function dropFromCache(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile())
      spawnSync('dd', [
        `if=${join(entry.parentPath, entry.name)}`,
        'iflag=nocache',
        'count=0',
        'status=none',
      ]);
}

/** Isolated from other origins, since only then a page may be told its memory. */
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

async function serve(scripts: Scripts): Promise<{ readonly port: number; readonly close: () => void }> {
  const server = createServer(({ url = '' }, response) => {
    const name = url.slice(1);
    const script = name.endsWith('.js') ? scripts[name.slice(0, -3)] : undefined;
    response.writeHead(200, {
      ...HEADERS,
      'content-type': script === undefined ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
    });
    response.end(script ?? pageWith(name));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { port: address.port, close: () => server.close() };
}

/** The script runs when it is asked for: its own reading counts. */
const pageWith = (name: string): string => `<!doctype html><meta charset="utf-8"><title>${name}</title>
<script>
  globalThis.siyaqLoad = () => new Promise((resolve, reject) => {
    globalThis.siyaqBegun = performance.now();
    const script = document.createElement('script');
    Object.assign(script, { src: '/${name}.js', onload: resolve, onerror: reject });
    document.head.append(script);
  });
</script>`;
