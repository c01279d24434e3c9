/** Sites and what the reader chose for each: access, saving. */
import { useState } from 'preact/hooks';
import type { SiteRow } from '@/components/site-list';
import { browser } from '@/lib/browser';
import type { StoredSite } from '@/lib/corpus/shelf';
import { isEverySite, patternOf, patternsOf } from '@/lib/settings/access';
import { bareHost, type SavingSetting, type Settings, withSaving } from '@/lib/settings/settings';
import { changeSettings } from '@/lib/settings/store';
import { useGrantedOrigins } from '../surface/use-granted-origins';
import { siteRows } from './site-rows';

export interface Sites {
  readonly rows: readonly SiteRow[];
  readonly everySite: boolean;
  readonly refused: string | null;
  readonly turn: (host: string, on: boolean) => void;
  readonly setSaving: (host: string, saving: SavingSetting) => void;
}

export function useSites(stored: readonly StoredSite[], settings: Settings | null): Sites {
  const granted = useGrantedOrigins() ?? [];
  const [refused, setRefused] = useState<string | null>(null);
  /** Asks the browser at once, as it must inside a click. */
  const turn = (host: string, on: boolean): void => {
    if (settings === null) return;
    if (!on) return void turnOff(host, granted, settings);
    const asked = browser.permissions.request({ origins: [patternOf(host)] });
    const settle = async (): Promise<void> => {
      const given = await asked.catch(() => false);
      setRefused(given ? null : host);
      if (given) await changeSettings({ hostsOff: without(settings, host) });
    };
    void settle();
  };
  return {
    rows: settings === null ? [] : siteRows(stored, granted, settings),
    everySite: isEverySite(granted),
    refused,
    turn,
    setSaving: (host, saving) => {
      if (settings !== null) void changeSettings({ savingByHost: withSaving(settings, host, saving) });
    },
  };
}

const without = ({ hostsOff }: Settings, host: string): readonly string[] =>
  hostsOff.filter((off) => bareHost(off) !== bareHost(host));

/** Gives the site's own permission back; a wider one stays with the browser, so the site is remembered as off. */
async function turnOff(host: string, granted: readonly string[], settings: Settings): Promise<void> {
  await changeSettings({ hostsOff: [...without(settings, host), host] });
  const origins = [...patternsOf(granted, host)];
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}
