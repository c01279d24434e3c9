/**
 * Chromium for a bench: the built extension with the bench's scripts beside its own, on a local web. So they run where the
 * product does – in the isolated world of a page, in a worker of the extension's origin – and under its policies.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { startChromium } from '../harness/chromium.mjs';
import type { Page } from '../harness/driver.mjs';
import { Lab } from '../harness/lab.mjs';
import { startServers } from '../harness/servers.mjs';
import { BUILD } from './places';

/** Host → path → page. */
export type Sites = Parameters<typeof startServers>[0];

export interface Given {
  /** File name → code; they stand in the extension's folder `bench`. */
  readonly scripts: Readonly<Record<string, string>>;
  readonly sites?: Sites;
}

export interface Chromium {
  readonly lab: Lab;
  /** The whole browser's debugging protocol. */
  readonly protocol: CDPSession;
}

/** Starts, measures, and leaves nothing behind, also when the measuring throws. */
export async function inChromium<T>(
  { scripts, sites = new Map() }: Given,
  measure: (chromium: Chromium) => Promise<T>,
): Promise<T> {
  const extension = extensionWith(scripts);
  const servers = await startServers(sites);
  try {
    const engine = await startChromium({ extension, proxyPort: servers.proxyPort });
    const chromium = { lab: new Lab(engine), protocol: engine.protocol };
    return await measure(chromium).finally(() => engine.close());
  } finally {
    await servers.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

function extensionWith(scripts: Given['scripts']): string {
  const extension = mkdtempSync(join(tmpdir(), 'siyaq-bench-'));
  cpSync(BUILD, extension, { recursive: true });
  mkdirSync(join(extension, 'bench'));
  for (const [name, code] of Object.entries(scripts)) writeFileSync(join(extension, 'bench', name), code);
  return extension;
}

/** Runs one of the scripts in the isolated world of a page. */
export async function putIn(lab: Lab, page: Page, script: string): Promise<void> {
  const put = `async (tabId, file) => {
    await chrome.scripting.executeScript({ target: { tabId }, files: [file] });
    return null;
  }`;
  await lab.engine.control.evaluate(put, await lab.tabId(page), `bench/${script}`);
}

/** A function that runs elsewhere: its arguments and its answer travel as JSON, so the answer has the type it had there. */
type Sent<Args extends readonly unknown[], Answer> = (...args: Args) => Answer | Promise<Answer>;

export const inExtensionPage = <Args extends readonly unknown[], Answer>(
  lab: Lab,
  run: Sent<Args, Answer>,
  ...args: Args
): Promise<Answer> => lab.engine.control.evaluate(run, ...args) as Promise<Answer>;

export const inPage = <Args extends readonly unknown[], Answer>(
  page: Page,
  run: Sent<Args, Answer>,
  ...args: Args
): Promise<Answer> => page.evaluate(run, ...args) as Promise<Answer>;

export const inIsolatedWorld = <Args extends readonly unknown[], Answer>(
  lab: Lab,
  page: Page,
  run: Sent<Args, Answer>,
  ...args: Args
): Promise<Answer> => lab.inIsolatedWorld(page, run, ...args) as Promise<Answer>;
