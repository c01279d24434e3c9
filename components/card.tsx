/** The card beside a mark: whose words on what, the two best items, and the way to the rest. Nothing is changed from here. */
import type { JSX } from 'preact';
import type { CardView } from '@/lib/messaging/protocol';
import type { Glimpse } from '@/lib/model/context';
import { CardMeeting, CardSaying } from './card-item';
import { CardMatter } from './card-matter';
import { Icon } from './icon';
import { useLocalization } from './localization';
import { Name } from './name';

export interface CardProps {
  readonly view: CardView;
  readonly onOpenPanel: () => void;
}

export function Card({ view, onOpenPanel }: CardProps): JSX.Element {
  const { t } = useLocalization();
  const { glimpse } = view;
  const more = glimpse.total - glimpse.items.length;
  return (
    <main class={`card card-${glimpse.kind}`}>
      <h1 class="card-head">
        <Heading view={view} />
      </h1>
      <ul class="card-items">{itemsOf(glimpse, view)}</ul>
      <p class="card-foot">
        <span>{more > 0 && t('card.more', { count: more })}</span>
        <button type="button" class="quiet" onClick={onOpenPanel}>
          <Icon name="panel" />
          {t('card.openPanel')}
        </button>
      </p>
    </main>
  );
}

function Heading({ view: { glimpse, entities, concepts, today } }: { view: CardView }): JSX.Element {
  const { t } = useLocalization();
  if (glimpse.kind === 'said')
    return <CardMatter glimpse={glimpse} entities={entities} concepts={concepts} />;
  const person = entities[glimpse.person];
  return (
    <>
      {person !== undefined && <Name entity={person} />}
      <span class="dot"> · </span>
      {t(today === null ? 'section.metUndated' : 'card.met')}
    </>
  );
}

function itemsOf(glimpse: Glimpse, { today }: CardView): readonly JSX.Element[] {
  return glimpse.kind === 'said'
    ? glimpse.items.map((item) => <CardSaying key={item.id} item={item} />)
    : glimpse.items.map((item) => <CardMeeting key={item.id} item={item} today={today} />);
}
