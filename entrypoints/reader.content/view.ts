/** What the reader of an article sees of us in the page: marks and the pill, and the walk from mark to mark. */
import { type Marks, type PlacedMark, paint } from '@/lib/annotations/paint';
import { createPill, type Pill } from '@/lib/annotations/pill';
import type { MarksAnswer } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import type { MarkPlace } from '@/lib/model/context';
import type { Span } from '@/lib/model/text';
import type { PageArticle } from '@/lib/page/read-article';

export interface View {
  /** Scrolls to a place of the article and marks it open. False when it is nowhere to be seen. */
  show(mark: string, spans: readonly Span[]): boolean;
  /** The mark last opened or stepped to. */
  opened(): string | null;
  /** To the next or previous mark, round and round. */
  step(by: 1 | -1): void;
  remove(): void;
}

export interface ViewOptions {
  /** Of the view that this one takes over from. */
  readonly opened: string | null;
  /** The page has replaced marked text. */
  readonly onLost: () => void;
}

export function createView(
  document: Document,
  { article, textMap }: PageArticle,
  answer: MarksAnswer,
  { opened, onLost }: ViewOptions,
): View {
  const { count, highlightNames: names, pill: words } = answer;
  const number = new Intl.NumberFormat(words.locale);
  const placed = placeMarks(answer.marks, (span) => textMap.rangesOf(span));
  let isShown = answer.show === 'at-once';
  let marks: Marks = paintMarks();
  let at = opened;
  if (at !== null) marks.open(at);

  function paintMarks(): Marks {
    return paint(document, isShown ? placed : [], { names, onOpen: openMark, onLost });
  }
  function reveal(): void {
    if (isShown) return;
    isShown = true;
    marks.remove();
    marks = paintMarks();
    pill?.setLabel(words.open);
  }
  function openMark(id: string): void {
    at = id;
    ask(id);
    marks.open(id);
  }
  function press(): void {
    if (isShown) ask(at);
    else reveal();
  }
  function step(by: 1 | -1): void {
    if (pill === null) return;
    reveal();
    const next = nextVisible(marks, at, by);
    if (next === null) return;
    at = next;
    const position = { at: marks.order.indexOf(next) + 1, of: marks.order.length };
    pill.focus();
    pill.announce(fill(words.position, { at: number.format(position.at), of: number.format(position.of) }));
  }
  const pill: Pill | null =
    count === 0 || answer.show === 'never'
      ? null
      : createPill(document, {
          elementName: `${names.open}-p`,
          count: number.format(count),
          label: isShown ? words.open : words.show,
          inLanguage: words.locale,
          direction: article.direction,
          onPress: press,
        });

  return {
    show(mark, spans) {
      at = marks.order.includes(mark) ? mark : at;
      return marks.show(mark) || marks.showSlices(spans.flatMap((span) => textMap.rangesOf(span)));
    },
    opened: () => at,
    step,
    remove() {
      marks.remove();
      pill?.remove();
    },
  };
}

/** In the turn of the click: Chromium opens the panel only then. */
const ask = (mark: string | null): void => void send('openItem', { mark }).catch(() => undefined);

/** A statement that narration splits is one mark of several places. */
function placeMarks(
  places: readonly MarkPlace[],
  slicesOf: (span: Span) => PlacedMark['slices'],
): readonly PlacedMark[] {
  const marks = new Map<string, PlacedMark>();
  for (const { id, kind, span } of places) {
    const slices = [...(marks.get(id)?.slices ?? []), ...slicesOf(span)];
    marks.set(id, { id, kind, slices });
  }
  return [...marks.values()];
}

/** The next mark that can be seen; a page may have folded some away. `null` when none can. */
function nextVisible(marks: Marks, from: string | null, by: 1 | -1): string | null {
  const { order } = marks;
  const start = from === null ? (by === 1 ? -1 : order.length) : order.indexOf(from);
  for (let steps = 1; steps <= order.length; steps++) {
    const id = order[(start + by * steps + order.length * 2) % order.length];
    if (id !== undefined && marks.show(id)) return id;
  }
  return null;
}

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
