/** Fewer and more years, earlier and later ones; which years are drawn, and how many of the meetings. */
import type { JSX } from 'preact';
import { Icon, type IconName } from './icon';
import { useLocalization } from './localization';
import type { Years } from './panel-filter';
import { yearsLabel } from './panel-filters';
import { closer, lengthOf, moved, wider } from './timeline-zoom';

interface Props {
  readonly shown: Years;
  readonly whole: Years;
  /** The year of the meeting looked at. */
  readonly focus: number;
  readonly meetings: { readonly shown: number; readonly all: number };
  readonly onYears: (years: Years) => void;
}

export function TimelineZoomBar({ shown, whole, focus, meetings, onYears }: Props): JSX.Element {
  const localization = useLocalization();
  const { t } = localization;
  const isWhole = lengthOf(shown) === lengthOf(whole);
  const button = (name: IconName, label: string, years: Years, isOff: boolean): JSX.Element => (
    <button
      type="button"
      class="zoom"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={isOff ? undefined : () => onYears(years)}
    >
      <Icon name={name} />
    </button>
  );
  return (
    <div class="timeline-zoom">
      <span class="zoom-years" role="status">
        {!isWhole && t('timeline.shown', { years: yearsLabel(shown, localization), ...meetings })}
      </span>
      {!isWhole && (
        <>
          <span class="zoom-back">
            {button('onwards', t('timeline.earlier'), moved(shown, whole, -1), shown.from <= whole.from)}
          </span>
          {button('onwards', t('timeline.later'), moved(shown, whole, 1), shown.to >= whole.to)}
        </>
      )}
      {button('plus', t('timeline.zoomIn'), closer(shown, whole, focus), lengthOf(shown) <= 1)}
      {button('minus', t('timeline.zoomOut'), wider(shown, whole), isWhole)}
    </div>
  );
}
