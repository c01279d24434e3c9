/** The panel's filters: one quiet line until it is opened; then people, years and outlets as chips. What is chosen stays in sight. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Localization } from '@/lib/i18n/localization';
import { nameIn } from '@/lib/i18n/names';
import type { IsoDate } from '@/lib/model/day';
import { Chip } from './chip';
import { Icon } from './icon';
import { useLocalization } from './localization';
import { type FilterChoices, isFiltered, noFilter, type PanelFilter, type Years } from './panel-filter';

interface Props {
  readonly choices: FilterChoices;
  readonly filter: PanelFilter;
  readonly onFilter: (filter: PanelFilter) => void;
}

/** Names of people and outlets that are worth a chip. */
const MOST = 8;

export function PanelFilters({ choices, filter, onFilter }: Props): JSX.Element | null {
  const localization = useLocalization();
  const { t } = localization;
  const [open, setOpen] = useState(false);
  const id = useId();
  const fields = fieldsOf(choices, filter, localization, onFilter);
  if (fields.length === 0) return null;
  const chosen = fields.flatMap(({ chips }) => chips.filter((chip) => chip.chosen));
  return (
    <section class="filters" aria-label={t('filter.title')}>
      <div class="filters-line">
        <button
          type="button"
          class="quiet"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon name="filter" />
          {t('filter.title')}
        </button>
        {!open && (
          <ul class="chips">
            {chosen.map((chip) => (
              <li key={chip.label}>
                <Chip {...chip} count={undefined} />
              </li>
            ))}
          </ul>
        )}
        {isFiltered(filter) && (
          <button type="button" class="quiet" onClick={() => onFilter(noFilter)}>
            {t('filter.none')}
          </button>
        )}
      </div>
      <dl id={id} class="facet-list" hidden={!open}>
        {open &&
          fields.map(({ label, chips }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <ul class="chips">
                  {chips.map((chip) => (
                    <li key={chip.label}>
                      <Chip {...chip} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

interface Field {
  readonly label: string;
  readonly chips: readonly (Parameters<typeof Chip>[0] & { readonly chosen: boolean })[];
}

function fieldsOf(
  { people, years, outlets }: FilterChoices,
  filter: PanelFilter,
  localization: Localization,
  onFilter: Props['onFilter'],
): readonly Field[] {
  const { t, language } = localization;
  const fields: readonly Field[] = [
    {
      label: t('filter.person'),
      chips: people.slice(0, MOST).map(({ value: { id, ...entity }, count }) => ({
        label: nameIn({ id, ...entity }, language).text,
        count,
        chosen: filter.people.includes(id),
        onPress: () => onFilter({ ...filter, people: toggled(filter.people, id) }),
      })),
    },
    {
      label: t('filter.period'),
      chips: years.map(({ value, count }) => {
        const known = filter.years.find(({ from }) => from === value.from) ?? value;
        return {
          label: yearsLabel(value, localization),
          count,
          chosen: filter.years.includes(known),
          onPress: () => onFilter({ ...filter, years: toggled(filter.years, known) }),
        };
      }),
    },
    {
      label: t('filter.outlet'),
      chips: outlets.slice(0, MOST).map(({ value, count }) => ({
        label: value,
        count,
        chosen: filter.outlets.includes(value),
        onPress: () => onFilter({ ...filter, outlets: toggled(filter.outlets, value) }),
      })),
    },
  ];
  return fields.filter(({ chips }) => chips.length > 0);
}

export function yearsLabel({ from, to }: Years, { t, date }: Localization): string {
  const year = (of: number): string => date(String(of) as IsoDate);
  return from === to ? year(from) : t('filter.years', { from: year(from), to: year(to) });
}

const toggled = <T,>(values: readonly T[], value: T): readonly T[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
