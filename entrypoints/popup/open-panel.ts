/** Opens the side panel (Chromium) or the sidebar (Firefox). To be called first thing in a click. */
import { browser, sidePanel } from '@/lib/browser';

export async function openPanel(windowId: number | undefined): Promise<void> {
  if (sidePanel === undefined) await browser.sidebarAction.open();
  else if (windowId !== undefined) await sidePanel.open({ windowId });
}
