/**
 * Values to narrow a search by, as chips with the number of hits each leaves. What is chosen stands first and goes with a
 * click; of the rest the most telling are shown, and all of them once unfolded.
 */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Facet, FacetField, FacetValue } from '@/lib/corpus/facets';
import type { Localization } from '@/lib/i18n/localization';
import { nameIn } from '@/lib/i18n/names';
import type { IsoDate } from '@/lib/model/day';
import type { MeetingKind } from '@/lib/model/meeting';
import type { StatementKind } from '@/lib/model/statement';
import { Chip } from './chip';
import { Icon } from './icon';
import { useLocalization } from './localization';
import { type ChosenValue, isNarrowed, type Narrowing } from './search-results';

interface Props {
  readonly facets: readonly Facet[];
  /** Hits there are: a value that all of them have narrows nothing. */
  readonly found: number;
  readonly narrowing: Narrowing;
  readonly onNarrow: (narrowing: Narrowing) => void;
}

/** The fields that tell most, in the order of their chips; one value of each fits one line at the popup's width. */
const TELLING: readonly FacetField[] = ['speaker', 'year', 'outlet', 'met', 'place'];
const BRIEF = 3;

export function FacetChips({ facets, found, narrowing, onNarrow }: Props): JSX.Element | null {
  const localization = useLocalization();
  const { t } = localization;
  const [open, setOpen] = useState(false);
  const id = useId();
  const offered = offeredOf(facets, found, narrowing);
  const brief = briefOf(offered);
  const all = offered.reduce((sum, { values }) => sum + values.length, 0);
  const { kind, values } = narrowing;
  if (all === 0 && !isNarrowed(narrowing)) return null;
  const choose = (value: ChosenValue): void => onNarrow({ kind, values: [...values, value] });
  const chip = (value: ChosenValue): JSX.Element => (
    <li key={keyOf(value)}>
      <Chip label={labelOf(value, localization)} count={value.count} onPress={() => choose(value)} />
    </li>
  );
  return (
    <div class="facets">
      <ul class="chips" aria-label={t('search.narrow')}>
        {kind !== null && (
          <li>
            <Chip label={t(`popup.${kind}`)} chosen onPress={() => onNarrow({ kind: null, values })} />
          </li>
        )}
        {values.map((value) => (
          <li key={keyOf(value)}>
            <Chip
              label={labelOf(value, localization)}
              chosen
              onPress={() => onNarrow({ kind, values: values.filter((other) => other !== value) })}
            />
          </li>
        ))}
        {!open && brief.map(chip)}
        {open && !isNarrowed(narrowing) && <li class="chips-title">{t('search.narrow')}</li>}
      </ul>
      {all > brief.length && (
        <button
          type="button"
          class="chips-more"
          aria-expanded={open}
          aria-controls={id}
          aria-label={t('search.narrow')}
          onClick={() => setOpen(!open)}
        >
          <Icon name="more" />
        </button>
      )}
      <dl id={id} class="facet-list" hidden={!open}>
        {open &&
          offered.map(({ field, values: ofField }, at) => (
            <div key={`${field} ${at}`}>
              <dt>{t(`search.field.${field}`)}</dt>
              <dd>
                <ul class="chips">{ofField.map(chip)}</ul>
              </dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

interface Offered {
  readonly field: FacetField;
  readonly values: readonly ChosenValue[];
}

const briefOf = (offered: readonly Offered[]): readonly ChosenValue[] =>
  TELLING.flatMap((field) => offered.find((each) => each.field === field)?.values[0] ?? []).slice(0, BRIEF);

function offeredOf(
  facets: readonly Facet[],
  found: number,
  { values: chosen }: Narrowing,
): readonly Offered[] {
  const taken = new Set(chosen.map(keyOf));
  return facets
    .map(({ field, values }) => ({ field, values: values.map((value) => ({ ...value, field })) }))
    .map(({ field, values }) => ({
      field,
      values: values.filter((value) => value.count < found && !taken.has(keyOf(value))),
    }))
    .filter(({ values }) => values.length > 0);
}

const keyOf = ({ field, value }: ChosenValue): string => `${field} ${value}`;

function labelOf(
  { field, value, entity }: FacetValue & { readonly field: FacetField },
  localization: Localization,
): string {
  const { t, date, language } = localization;
  if (entity !== null) return nameIn(entity, language).text;
  if (field === 'year') return date(value as IsoDate);
  if (field !== 'kind') return value;
  return isStatementKind(value) ? t(`statement.${value}`) : t(`meeting.kind.${value as MeetingKind}`);
}

const isStatementKind = (value: string): value is StatementKind =>
  value === 'direct' || value === 'indirect' || value === 'mixed';
