/** One line set (Lucide, ISC), 16 px, 1.5 px stroke. Always beside a word, or named by what holds it. */
import {
  ArrowUpFromLine,
  ArrowUpRight,
  Check,
  ChevronDown,
  ChevronRight,
  type IconNode,
  Languages,
  ListFilter,
  Minus,
  PanelRight,
  Pause,
  Play,
  Plus,
  Search,
  TriangleAlert,
  X,
} from 'lucide';
import { createElement, type JSX } from 'preact';

interface IconShape {
  readonly node: IconNode;
  /** Points along the line of reading, so it is turned round where that runs from right to left. */
  readonly points: boolean;
}

const shape = (node: IconNode, points = false): IconShape => ({ node, points });

const icons = {
  alert: shape(TriangleAlert),
  check: shape(Check),
  clear: shape(X),
  filter: shape(ListFilter),
  inText: shape(ArrowUpFromLine),
  language: shape(Languages),
  minus: shape(Minus),
  more: shape(ChevronDown),
  onwards: shape(ChevronRight, true),
  open: shape(ArrowUpRight, true),
  panel: shape(PanelRight, true),
  pause: shape(Pause),
  plus: shape(Plus),
  resume: shape(Play, true),
  search: shape(Search),
} satisfies Record<string, IconShape>;

export type IconName = keyof typeof icons;

export function Icon({ name }: { name: IconName }): JSX.Element {
  const { node, points } = icons[name];
  return (
    <svg
      class={points ? 'icon icon-points' : 'icon'}
      viewBox="0 0 24 24"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {node.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
    </svg>
  );
}
