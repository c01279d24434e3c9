/**
 * Every form of every cue of the lexicon's table, by its folded word: «أكد» and «مؤكدين» lead to one lemma.
 */
import { fold } from '@/lib/language/fold';
import type { Grammar } from '@/lib/language/grammar';
import type { CueFormKind, CueRow, Gender, GrammaticalNumber } from '@/lib/lexicon';
import { isIn } from './words';

export type { Gender, GrammaticalNumber };
export type CueShape = 'past' | 'present' | 'participle' | 'verbal-noun';

export interface CueForm {
  readonly lemma: string;
  readonly stance: string;
  readonly shape: CueShape;
  /** `null` where the form is both. */
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** Folded prepositions that bring the content. */
  readonly prepositions: readonly string[];
  /** The content may stand as a plain object. */
  readonly takesObject: boolean;
  /** Only a complementizer, a colon or marks bring content. */
  readonly clauseOnly: boolean;
  /** Only its own preposition brings content: «عبر عن» beside the preposition «عبر». */
  readonly prepositionOnly: boolean;
  /** Only a colon or marks bring content. */
  readonly speechOnly: boolean;
  /** The form carries the object pronoun of a free relative («ما أعلنه»). */
  readonly hasObject: boolean;
  /** A participle that is more often an adjective or adverb. */
  readonly doubtful: boolean;
}

export type CueForms = ReadonlyMap<string, CueForm>;

/** Forms are put in once; of two rows with one form the first wins, and the other's prepositions are added. */
export function cueFormsOf(rows: readonly CueRow[], grammar: Grammar): CueForms {
  const forms = new Map<string, CueForm>();
  for (const row of rows) {
    if (row.pos !== 'verb' || grammar.neverCues.includes(row.lemma)) continue;
    const whole = formOf(row, grammar);
    for (const { text, kind } of row.forms) {
      const doubtful = isIn(grammar.doubtfulParticiples, text);
      add(forms, grammar, text, { ...whole, ...SHAPES[kind], doubtful });
    }
    for (const { text, kind } of row.forms)
      if (kind === 'past-3ms' || kind === 'past-3fs') addObjectForms(forms, text, grammar);
  }
  return forms;
}

const shape = (of: CueShape, gender: Gender | null, number: GrammaticalNumber) => ({
  shape: of,
  gender,
  number,
});

const SHAPES: Readonly<Record<CueFormKind, Pick<CueForm, 'shape' | 'gender' | 'number'>>> = {
  'past-3ms': shape('past', 'm', 'singular'),
  'past-3fs': shape('past', 'f', 'singular'),
  'past-3md': shape('past', 'm', 'dual'),
  'past-3fd': shape('past', 'f', 'dual'),
  'past-3mp': shape('past', 'm', 'plural'),
  'present-3ms': shape('present', 'm', 'singular'),
  'present-3fs': shape('present', 'f', 'singular'),
  'present-dual': shape('present', null, 'dual'),
  'present-3mp': shape('present', 'm', 'plural'),
  'participle-m': shape('participle', 'm', 'singular'),
  'participle-f': shape('participle', 'f', 'singular'),
  'participle-dual': shape('participle', null, 'dual'),
  'participle-mp': shape('participle', 'm', 'plural'),
  noun: shape('verbal-noun', null, 'singular'),
};

/** What all forms of a row have in common. */
function formOf(row: CueRow, grammar: Grammar): Omit<CueForm, 'shape' | 'gender' | 'number' | 'doubtful'> {
  const takes = row.takes.map((entry) => fold(entry.replace('ـ', '')));
  return {
    lemma: row.lemma,
    stance: row.stance,
    // «قال في جلسة إن …»: with a verb that takes a clause or a colon, "in" leads to a place or an occasion
    prepositions: takes.filter(
      (entry) =>
        isIn(grammar.prepositions, entry) && !(isIn(grammar.placePrepositions, entry) && takes.includes(':')),
    ),
    takesObject: takes.includes('-') || grammar.objectCues.includes(row.lemma),
    clauseOnly: grammar.clauseOnlyCues.includes(row.lemma),
    speechOnly: grammar.speechOnlyCues.includes(row.lemma),
    prepositionOnly: grammar.prepositionOnlyCues.includes(row.lemma),
    hasObject: false,
  };
}

function add(forms: Map<string, CueForm>, grammar: Grammar, word: string, form: CueForm): void {
  if (word === '' || isIn(grammar.falseForms, word)) return;
  const known = forms.get(word);
  if (!known) forms.set(word, form);
  else if (known.shape === form.shape)
    forms.set(word, { ...known, prepositions: [...new Set([...known.prepositions, ...form.prepositions])] });
}

/** «أعلنه»، «ادعاه»: the past with the pronoun of «ما». A final weak letter becomes ا before it. */
function addObjectForms(forms: Map<string, CueForm>, word: string, grammar: Grammar): void {
  const form = forms.get(word);
  if (!form) return;
  const stem = word.endsWith('ي') ? `${word.slice(0, -1)}ا` : word;
  for (const suffix of grammar.suffixes.slice(0, 2)) {
    const withObject = stem + fold(suffix);
    if (!forms.has(withObject)) forms.set(withObject, { ...form, hasObject: true });
  }
}
