/** Everything the reader has corrected, newest first, each to be taken back at any time. */
import type { JSX } from 'preact';
import type { PerhapsOne } from '@/lib/corpus/same-people';
import type { Localization } from '@/lib/i18n/localization';
import { nameIn } from '@/lib/i18n/names';
import type { Correction, CorrectionId } from '@/lib/model/correction';
import { useLocalization } from './localization';
import { MoreList } from './more-list';

export interface CorrectionListProps {
  readonly corrections: readonly Correction[];
  /** Names that are perhaps one person's. */
  readonly perhapsOne: readonly PerhapsOne[];
  readonly onTakeBack: (id: CorrectionId) => void;
}

const SHOWN = 5;

export function CorrectionList({
  corrections,
  onTakeBack,
}: Omit<CorrectionListProps, 'perhapsOne'>): JSX.Element {
  const localization = useLocalization();
  const { t } = localization;
  if (corrections.length === 0) return <p class="aside-note">{t('correct.none')}</p>;
  return (
    <MoreList class="ledger" limit={SHOWN}>
      {corrections.map((correction) => {
        const sentence = correctionSentence(correction, localization);
        return (
          <li key={correction.id}>
            <p>{sentence}</p>
            {correction.words !== null && (
              <p class="ledger-words" dir="auto">
                {correction.words}
              </p>
            )}
            <button
              type="button"
              class="quiet"
              aria-label={t('correct.takeBackOf', { correction: sentence })}
              onClick={() => onTakeBack(correction.id)}
            >
              {t('correct.takeBack')}
            </button>
          </li>
        );
      })}
    </MoreList>
  );
}

function correctionSentence({ body, people }: Correction, { t, list, language }: Localization): string {
  const names = list(people.map((person) => nameIn(person, language).text));
  switch (body.kind) {
    case 'not-him':
      return t('correct.was.notHim', { names });
    case 'forgotten':
      return t('correct.was.forgotten', { names });
    case 'same-person':
      return t('correct.was.samePerson', { names });
    case 'two-people':
      return t('correct.was.twoPeople', { names });
    case 'wrong-speaker':
      return people.length === 0 ? t('correct.wrongSpeaker') : t('correct.was.wrongSpeaker', { names });
    case 'wrong-day':
      return t('correct.was.wrongDay');
    case 'wrong-meeting-day':
      return t('correct.was.wrongMeetingDay', { names });
    case 'not-a-meeting':
      return t('correct.was.notAMeeting', { names });
    case 'not-related':
      return t('correct.was.notRelated');
  }
}
