/** Why an item is shown, opened in place: the words both share, the names both share, the rule. */
import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Localization } from '@/lib/i18n/localization';
import { nameIn } from '@/lib/i18n/names';
import type { Why } from '@/lib/model/context';
import type { NamedEntity } from '@/lib/model/entity';
import { Cite } from './cite';
import { type CorrectionChoice, CorrectionChoices } from './correcting';
import { useLocalization } from './localization';

interface Props {
  readonly why: Why;
  readonly entities: Readonly<Record<string, NamedEntity>>;
  /** What was inferred about the item, a sentence each. */
  readonly notes?: readonly string[];
  /** What may be wrong with it. */
  readonly choices?: readonly CorrectionChoice[];
  /** The item as a text to paste. */
  readonly cite: (localization: Localization) => string;
  /** The source line, which the question ends. */
  readonly children: ComponentChildren;
}

export function WithWhy({ why, entities, notes = [], choices = [], cite, children }: Props): JSX.Element {
  const localization = useLocalization();
  const [open, setOpen] = useState(false);
  const id = useId();
  const lines = open ? [...reasons(why, entities, localization), ...notes] : [];
  return (
    <>
      <p class="source-line">
        <span class="source">{children}</span>
        <Cite text={() => cite(localization)} />
        <button
          type="button"
          class="quiet why"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {localization.t('why.question')}
        </button>
      </p>
      <div id={id} hidden={!open}>
        <ul class="reasons">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {open && <CorrectionChoices choices={choices} />}
      </div>
    </>
  );
}

function reasons(
  why: Why,
  entities: Readonly<Record<string, NamedEntity>>,
  { t, language, list }: Localization,
): readonly string[] {
  const names = why.entities
    .flatMap((id) => entities[id] ?? [])
    .map((entity) => nameIn(entity, language).text);
  const rules = why.rules.filter(isKnownRule).map((rule) => t(`why.rules.${rule}`));
  return [
    ...(why.words.length > 0 ? [t('why.words', { words: list(why.words) })] : []),
    ...(names.length > 0 ? [t('why.names', { names: list(names) })] : []),
    ...(rules.length > 0 ? [t('why.rule', { rule: list(rules) })] : []),
  ];
}

const ruleNames = [
  'same-speaker',
  'others',
  'copy',
  'attendees-speak-here',
  'attendees-meet-here',
  'earlier-by-day',
  'later-by-day',
  'no-day',
  'shared-words',
  'shared-names',
] as const;

/** A rule without a sentence is one for the log of rules, not for the reader. */
const isKnownRule = (rule: string): rule is (typeof ruleNames)[number] =>
  ruleNames.some((name) => name === rule);
