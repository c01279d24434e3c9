/** The access the browser gives us now, and asking for another. */
import { useState } from 'preact/hooks';
import type { Access } from '@/components/access-choice';
import { browser } from '@/lib/browser';
import { accessOf, EVERY_SITE, patternOf } from '@/lib/settings/access';
import { useGrantedOrigins } from '../surface/use-granted-origins';

export interface AccessState {
  /** `null` until the browser has answered. */
  readonly access: Access | null;
  readonly refused: boolean;
  readonly choose: (access: Access) => void;
}

export function useAccess(hosts: readonly string[]): AccessState {
  const granted = useGrantedOrigins();
  const [refused, setRefused] = useState(false);
  /** Asks the browser at once, as it must inside a click. */
  const choose = (wanted: Access): void => {
    const origins = wanted === 'listed' ? hosts.map(patternOf) : wanted === 'every' ? EVERY_SITE : [];
    const asked = origins.length === 0 ? null : browser.permissions.request({ origins: [...origins] });
    const settle = async (): Promise<void> => {
      const given = asked === null || (await asked.catch(() => false));
      setRefused(!given);
      if (given) await giveBack(wanted);
    };
    void settle();
  };
  return { access: granted === null ? null : accessOf(granted, hosts), refused, choose };
}

/** What the new choice does not need. */
async function giveBack(wanted: Access): Promise<void> {
  if (wanted === 'every') return;
  const { origins = [] } = await browser.permissions.getAll();
  const spare = wanted === 'click' ? origins : origins.filter((origin) => EVERY_SITE.includes(origin));
  if (spare.length > 0) await browser.permissions.remove({ origins: spare }).catch(() => false);
}
