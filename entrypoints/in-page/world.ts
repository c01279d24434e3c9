/**
 * What our two scripts know of each other in one page. The isolated world they share is out of the page's sight; a script
 * may be put into it twice (the detector and a click on the toolbar), and may outlive its extension.
 */

export interface PageScript {
  /** False when the extension was updated or removed under it: it can ask nobody any more. */
  isAlive(): boolean;
  /** Leaves the page as it was. */
  stop(): void;
}

export interface PageDetector extends PageScript {
  look(): void;
}

export interface PageReader extends PageScript {
  /** Reads the page anew; resolves when its marks are painted. */
  again(): Promise<void>;
}

declare global {
  var siyaqDetector: PageDetector | undefined;
  var siyaqReader: PageReader | undefined;
}

/** The running script, or `undefined` where there is none or only an orphan, which is stopped. */
export function running<T extends PageScript>(script: T | undefined): T | undefined {
  if (script === undefined || script.isAlive()) return script;
  script.stop();
  return undefined;
}
