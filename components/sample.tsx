/** What Siyaq does, shown: a piece of an article with its marks, and beside it the very items that the panel draws. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Day } from './day';
import { Dotted } from './dotted';
import { itemAnchor } from './item-anchor';
import { useLocalization } from './localization';
import { Matter } from './matter';
import { MeetingEntry } from './meeting-entry';
import { type SamplePiece, sampleIn } from './sample-words';
import { Section } from './section';
import { focusItem } from './use-item-focus';

export function SampleArticle(): JSX.Element {
  const { t, language } = useLocalization();
  const [opened, setOpened] = useState<string | null>(null);
  const sample = sampleIn(language);
  const open = (item: string): void => {
    setOpened(item);
    focusItem(item);
  };
  const showInText = (item: string): void => {
    setOpened(item);
    document.getElementById(markAnchor(item))?.focus();
  };
  return (
    <figure class="sample">
      <article class="sample-article" lang={language}>
        <p class="when">
          <Dotted>
            <bdi>{sample.outlet}</bdi>
            <Day date={sample.day} />
          </Dotted>
        </p>
        <h2>{sample.headline}</h2>
        {sample.paragraphs.map((pieces, index) => (
          <p key={index}>
            {pieces.map((piece) => (
              <Piece key={piece.text} piece={piece} opened={opened} onOpen={open} />
            ))}
          </p>
        ))}
      </article>
      <div class="sample-margin">
        <Section kind="met" heading={t('section.met')} count={1}>
          <ol>
            <MeetingEntry
              item={sample.meeting}
              today={sample.day}
              entities={sample.entities}
              selected={opened === sample.meeting.id}
            />
          </ol>
        </Section>
        <Section kind="said" heading={t('section.said')} count={sample.matter.items.length}>
          <Matter
            matter={sample.matter}
            entities={sample.entities}
            inLanguage={language}
            missing={false}
            onShow={showInText}
          />
        </Section>
      </div>
      <figcaption>{t('welcome.sampleNote')}</figcaption>
    </figure>
  );
}

interface PieceProps {
  readonly piece: SamplePiece;
  readonly opened: string | null;
  readonly onOpen: (item: string) => void;
}

function Piece({ piece: { text, mark }, opened, onOpen }: PieceProps): JSX.Element {
  if (mark === null) return <>{text}</>;
  const { kind, item } = mark;
  return (
    // A link, since a button does not break over lines as words do.
    <a
      class={`sample-mark sample-${kind}`}
      id={kind === 'said' ? markAnchor(item) : undefined}
      href={`#${itemAnchor(item)}`}
      aria-current={opened === item ? 'true' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onOpen(item);
      }}
    >
      {text}
    </a>
  );
}

const markAnchor = (item: string): string => `mark-${item}`;
