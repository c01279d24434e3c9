/** What the reader of an article sees of us in the page: marks and the pill, and the walk from mark to mark. */
import { type Marks, type PlacedMark, paint } from '@/lib/annotations/paint';
import { createPill, type Pill } from '@/lib/annotations/pill';
import type { Spot } from '@/lib/annotations/spot';
import type { MarksAnswer } from '@/lib/messaging/protocol';
import type { MarkPlace } from '@/lib/model/context';
import type { Span } from '@/lib/model/text';
import type { PageArticle } from '@/lib/page/read-article';
import { type Cards, openPanelAt } from './cards';

export interface View {
  /** Scrolls to a place of the article and marks it open. False when it is nowhere to be seen. */
  show(mark: string, spans: readonly Span[]): boolean;
  /** The mark last opened or stepped to. */
  opened(): string | null;
  /** Whether marks that wait for a click have been shown. */
  revealed(): boolean;
  /** To the next or previous mark, round and round. */
  step(by: 1 | -1): void;
  remove(): void;
}

export interface ViewOptions {
  /** Of the view that this one takes over from, if it is of the same article. */
  readonly opened: string | null;
  readonly revealed: boolean;
  readonly cards: Cards;
  /** The page has replaced marked text. */
  readonly onLost: () => void;
}

export function createView(
  document: Document,
  { article, textMap }: PageArticle,
  answer: MarksAnswer,
  { opened, revealed, cards, onLost }: ViewOptions,
): View {
  const { count, highlightNames: names, pill: words } = answer;
  const number = new Intl.NumberFormat(words.locale);
  const placed = placeMarks(answer.marks, (span) => textMap.rangesOf(span));
  let isShown = answer.show === 'at-once' || (answer.show === 'after-click' && revealed);
  let marks: Marks = paintMarks();
  let at = opened;
  let walkedTo: string | null = null;
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
  function openMark(id: string, spot: Spot): void {
    at = id;
    walkedTo = null;
    openCard(id, spot);
    marks.open(id);
  }
  function openCard(id: string, spot: Spot): void {
    const elementName = `${names.open}-c`;
    cards.open(id, { elementName, label: words.card, spot, direction: article.direction });
  }
  /** Having walked to a mark it is the key's way to the card. */
  function press(): void {
    const spot = walkedTo === null ? null : marks.spotOf(walkedTo);
    if (!isShown) reveal();
    else if (walkedTo !== null && spot !== null) openCard(walkedTo, spot);
    else openPanelAt(at);
  }
  function step(by: 1 | -1): void {
    if (pill === null) return;
    reveal();
    const next = nextVisible(marks, at, by);
    if (next === null) return;
    at = next;
    walkedTo = next;
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
    revealed: () => isShown,
    step,
    remove() {
      marks.remove();
      pill?.remove();
    },
  };
}

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
