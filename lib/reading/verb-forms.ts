/**
 * Every form of the reporting verbs that a grammar lists itself: "deny" → denied, denies, deny, denying. Forms of several
 * words are one key, with spaces.
 */
import type { VerbRow } from '@/lib/language/grammar';
import type { CueForm, CueForms, CueShape } from './cue-forms';

const SHAPES: readonly CueShape[] = ['past', 'present', 'present', 'participle'];

/** `nouns`: plural forms that are mostly another word ("state", "report"). */
export function verbFormsOf(rows: readonly VerbRow[], nouns: readonly string[]): CueForms {
  const forms = new Map<string, CueForm>();
  for (const row of rows)
    (row.forms.length > 0 ? row.forms : inflected(row.lemma)).forEach((word, at) => {
      const shape = SHAPES[at] ?? 'present';
      const isNoun = at === 2 && nouns.includes(word);
      if (!forms.has(word) && !isNoun) forms.set(word, formOf(row, shape));
    });
  return forms;
}

function formOf({ lemma, stance, takes }: VerbRow, shape: CueShape): CueForm {
  return {
    lemma,
    stance,
    shape,
    gender: null,
    number: 'singular',
    prepositions: takes.filter((entry) => !['that', '-', 'speech'].includes(entry)),
    takesObject: takes.includes('-'),
    clauseOnly: takes.includes('that') && takes.length === 1,
    speechOnly: takes.includes('speech'),
    prepositionOnly: false,
    hasObject: false,
    doubtful: false,
  };
}

/** Past, third person, plural, gerund of a regular verb. */
function inflected(lemma: string): readonly string[] {
  const stem = /^[^aeiou]*[aeiou][^aeiouwxy]$|mit$|quip$/.test(lemma) ? lemma + lemma.slice(-1) : lemma;
  if (lemma.endsWith('e')) return [`${lemma}d`, `${lemma}s`, lemma, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma))
    return [`${lemma.slice(0, -1)}ied`, `${lemma.slice(0, -1)}ies`, lemma, `${lemma}ing`];
  const third = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [`${stem}ed`, third, lemma, `${stem}ing`];
}
