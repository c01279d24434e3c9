/** The Arabic words that report speech, as rows; what they mean for reading is the reading room's. */
import { cues } from 'virtual:siyaq-lexicon';

/** In which shape a cue stands: a finite verb, a participle that continues a report, a verbal noun or noun, a phrase. */
export type CueFormKind =
  | 'past-3ms'
  | 'past-3fs'
  | 'past-3md'
  | 'past-3fd'
  | 'past-3mp'
  | 'present-3ms'
  | 'present-3fs'
  | 'present-dual'
  | 'present-3mp'
  | 'noun'
  | 'participle-m'
  | 'participle-f'
  | 'participle-dual'
  | 'participle-mp';

export interface CueForm {
  /** Folded; several words for a phrase. */
  readonly text: string;
  readonly kind: CueFormKind;
}

export interface CueRow {
  readonly lemma: string;
  readonly pos: 'verb' | 'noun' | 'phrase';
  readonly forms: readonly CueForm[];
  /** What introduces the content, as printed: أن, إلى, `:`; `-` for a direct object. */
  readonly takes: readonly string[];
  /** affirm, deny, ask, … ; turn, occasion and background are no speech. */
  readonly stance: string;
  readonly en: string;
}

const FORM_COLUMNS: Readonly<Record<string, CueFormKind>> = {
  past_3ms: 'past-3ms',
  past_3fs: 'past-3fs',
  past_3md: 'past-3md',
  past_3fd: 'past-3fd',
  past_3mp: 'past-3mp',
  present_3ms: 'present-3ms',
  present_3fs: 'present-3fs',
  present_dual: 'present-dual',
  present_3mp: 'present-3mp',
  gerund_or_forms: 'noun',
  participle_m: 'participle-m',
  participle_f: 'participle-f',
  participle_dual: 'participle-dual',
  participle_mp: 'participle-mp',
};

let rows: readonly CueRow[] | null = null;

/** Every row, parsed when first asked for. */
export function cueRows(): readonly CueRow[] {
  rows ??= parse(cues);
  return rows;
}

function parse(table: string): readonly CueRow[] {
  const [head = '', ...lines] = table.split('\n');
  const columns = head.split('\t');
  const [lemma, pos, takes, stance, en] = ['lemma', 'pos', 'takes', 'stance', 'en'].map((column) =>
    columns.indexOf(column),
  );
  const forms = Object.entries(FORM_COLUMNS).map(([column, kind]) => ({ at: columns.indexOf(column), kind }));
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (at: number | undefined): string => cells[at ?? -1] ?? '';
    return {
      lemma: cell(lemma),
      pos: posOf(cell(pos)),
      forms: forms.flatMap(({ at, kind }) => partsOf(cell(at)).map((text) => ({ text, kind }))),
      takes: partsOf(cell(takes)),
      stance: cell(stance),
      en: cell(en),
    };
  });
}

const posOf = (pos: string): CueRow['pos'] => (pos === 'noun' || pos === 'phrase' ? pos : 'verb');

const NONE: readonly string[] = [];
const partsOf = (cell: string): readonly string[] => (cell === '' ? NONE : cell.split('|').filter(Boolean));
