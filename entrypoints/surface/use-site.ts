/** The page's site: whether Siyaq shows there, switching it on (asking for permission) and off (giving it back). */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '@/lib/browser';
import { bareHost, type Settings } from '@/lib/settings/settings';
import { changeSettings } from '@/lib/settings/store';

export interface Site {
  /** Host name; `null` where no permission could cover the page. */
  readonly name: string | null;
  readonly on: boolean;
  /** The reader has just said no. */
  readonly refused: boolean;
  /** Asks the browser at once, as it must inside a click. */
  readonly switchOn: () => void;
  readonly switchOff: () => void;
}

/** `onAllowed` is called when permission was given, by this question or elsewhere. */
export function useSite(address: string | null, settings: Settings | null, onAllowed: () => void): Site {
  const [refused, setRefused] = useState(false);
  const url = webPage(address);
  const host = url?.hostname ?? null;
  const pattern = url === null ? null : `${url.protocol}//${url.hostname}/*`;
  const granted = useGranted(pattern);
  const hostsOff = settings?.hostsOff ?? [];
  const isOff = (off: string): boolean => host !== null && bareHost(off) === bareHost(host);
  useEffect(() => setRefused(false), [pattern]);

  const switchOn = (): void => {
    if (pattern === null || host === null) return;
    const asked = browser.permissions.request({ origins: [pattern] });
    const settle = async (): Promise<void> => {
      const given = await asked.catch(() => false);
      setRefused(!given);
      if (!given) return;
      if (hostsOff.some(isOff)) await changeSettings({ hostsOff: hostsOff.filter((off) => !isOff(off)) });
      onAllowed();
    };
    void settle();
  };
  const switchOff = (): void => {
    if (pattern !== null && host !== null) void giveBack(pattern, host, hostsOff);
  };
  return {
    name: host,
    on: granted && host !== null && !hostsOff.some(isOff),
    refused,
    switchOn,
    switchOff,
  };
}

/** A permission wider than the site stays with the browser; then the host is remembered as switched off. */
async function giveBack(pattern: string, host: string, hostsOff: readonly string[]): Promise<void> {
  const origins = [pattern];
  await browser.permissions.remove({ origins }).catch(() => false);
  const still = await browser.permissions.contains({ origins });
  if (still && !hostsOff.includes(host)) await changeSettings({ hostsOff: [...hostsOff, host] });
}

function useGranted(pattern: string | null): boolean {
  const [granted, setGranted] = useState(false);
  const look = useCallback(async (): Promise<void> => {
    setGranted(pattern !== null && (await browser.permissions.contains({ origins: [pattern] })));
  }, [pattern]);
  useEffect(() => {
    const changed = (): void => void look();
    changed();
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  }, [look]);
  return granted;
}

function webPage(address: string | null): URL | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
