/** The languages Siyaq reads. A new one is one file and one line here. */
import type { LanguagePack } from '../pack';
import { ar } from './ar';
import { en } from './en';

export const packs: readonly LanguagePack[] = [ar, en];

/** The pack of a BCP 47 tag by its primary language (`ar-LB` → Arabic); `null` where there is none. */
export function packFor(tag: string): LanguagePack | null {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0];
  return packs.find((pack) => pack.tag === primary) ?? null;
}
