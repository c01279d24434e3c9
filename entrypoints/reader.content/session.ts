/**
 * Reading one page for as long as it is open: read, ask for places, paint; again when the page shows another article or
 * replaces its text. The page's console stays silent whatever happens.
 */
import type { SentArticle } from '@/lib/messaging/protocol';
import { isAlive, send } from '@/lib/messaging/send';
import type { ReaderHandlers } from '@/lib/messaging/serve';
import type { NoArticle } from '@/lib/model/article';
import type { Result } from '@/lib/model/result';
import type { PageArticle } from '@/lib/page/read-article';
import type { PageReader } from '../in-page/world';
import { createCards } from './cards';
import { createView, type View } from './view';

/** The page room, as the session needs it. */
export interface PageDoors {
  read(): Result<PageArticle, NoArticle>;
  /** Calls back when the page shows something else. */
  watch(onChange: () => void): () => void;
}

export interface Session extends PageReader {
  readonly handlers: ReaderHandlers;
}

// A page that keeps replacing its text is read ever more seldom: Readability costs it up to 100 ms each time.
const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 60_000;
/** No event tells a script that its extension was updated or removed. */
const PULSE_MS = 1000;

export function startSession(document: Document, page: PageDoors): Session {
  let open: Result<PageArticle, NoArticle> | null = null;
  let view: View | null = null;
  let turn = 0;
  let losses = 0;
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cards = createCards(document);

  /** An open card outlives the marks it belongs to when the same article is painted anew. */
  const clearMarks = (): void => {
    view?.remove();
    view = null;
  };
  const clear = (): void => {
    clearMarks();
    cards.close();
  };
  const stop = (): void => {
    turn += 1;
    clearTimeout(timer);
    clearInterval(pulse);
    stopWatching();
    document.removeEventListener('visibilitychange', comeInSight);
    document.defaultView?.removeEventListener('pageshow', comeBack);
    clear();
  };
  const readAndPaint = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    const address = addressOf(open);
    open = page.read();
    if (addressOf(open) !== address) clear();
    if (!open.ok) {
      clear();
      await send('noArticle', open.error);
      return;
    }
    const answer = await send('marksFor', sentOf(open.value));
    if (own !== turn) return; // the page went on meanwhile
    const before = { opened: view?.opened() ?? null, revealed: view?.revealed() ?? false };
    clearMarks();
    view = createView(document, open.value, answer, { ...before, cards, onLost: loseMarks });
  };
  const again = async (): Promise<void> => {
    try {
      await readAndPaint();
    } catch {
      clear();
      if (isAlive()) await send('readerFailed', undefined).catch(() => undefined);
      else stop();
    }
  };
  function loseMarks(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void again(), Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** losses));
    losses += 1;
  }
  /** Without its extension nothing here answers a click any more. */
  function fallSilent(): void {
    if (!isAlive()) stop();
  }

  function comeInSight(): void {
    fallSilent();
    if (!isDue || document.hidden) return;
    isDue = false;
    void again();
  }
  /** Out of the back-forward cache: the page is as it was, the tab's record and badge are not. */
  function comeBack({ persisted }: PageTransitionEvent): void {
    if (persisted) void again();
  }

  const stopWatching = page.watch(() => {
    losses = 0;
    void again();
  });
  const pulse = setInterval(fallSilent, PULSE_MS);
  document.addEventListener('visibilitychange', comeInSight);
  document.defaultView?.addEventListener('pageshow', comeBack);
  return {
    again,
    stop,
    isAlive,
    handlers: {
      showMark: ({ mark, spans }) => ({ found: view?.show(mark, spans) ?? false }),
      fitCard: ({ token, height }) => {
        cards.fit(token, height);
        return undefined;
      },
      closeCard: ({ token }) => {
        cards.close(token);
        return undefined;
      },
      stepMark: ({ by }) => {
        view?.step(by);
        return undefined;
      },
      refresh: async ({ silent }) => {
        if (silent) clear();
        else if (document.hidden)
          isDue = true; // many tabs may be open, and one is looked at
        else await again();
        return undefined;
      },
      articleAgain: () => {
        open ??= page.read();
        return open.ok ? { ok: true, value: sentOf(open.value) } : open;
      },
    },
  };
}

const sentOf = ({ article, cut }: PageArticle): SentArticle => ({ article, cut });
const addressOf = (open: Result<PageArticle, NoArticle> | null): string | null =>
  open?.ok === true ? open.value.article.url : null;
