/** An article → its layers: pieces, cues, quotations, sentences, namings, dates. */
import { findDates } from '@/lib/language/days';
import type { Grammar } from '@/lib/language/grammar';
import type { LanguagePack } from '@/lib/language/pack';
import { cueRows } from '@/lib/lexicon';
import type { Article } from '@/lib/model/article';
import { type CueForms, cueFormsOf } from './cue-forms';
import { cueHits, isPlainCue } from './cues';
import type { LearnedName } from './learned-names';
import { namingsOf } from './namings';
import { piecesOf } from './pieces';
import { quotationsOf } from './quotations';
import { sentencesOf } from './sentences';
import type { DateAt, Text } from './text';
import { verbFormsOf } from './verb-forms';

export function layOut(
  article: Article,
  pack: LanguagePack,
  grammar: Grammar,
  learned: readonly LearnedName[],
): Text {
  const body = article.articleBody;
  const pieces = piecesOf(body);
  const forms = formsOf(grammar);
  const cues = cueHits(pieces.list, forms, grammar);
  const cueAt = new Map(cues.map((cue) => [cue.from, cue]));
  const quotations = quotationsOf(pieces.list, (at) => isPlainCue(cueAt.get(at)?.form));
  const { namings, registry } = namingsOf({
    pieces,
    grammar,
    forms,
    common: wordsOf(pack),
    body,
    day: article.datePublished,
    learned,
  });
  // "Secretary of State": what stands inside a name or an office reports nothing
  for (const naming of grammar.verbs ? namings : [])
    for (let at = naming.from; at < naming.to; at++) cueAt.delete(at);
  return {
    body,
    inLanguage: article.inLanguage,
    published: article.datePublished,
    pieces: pieces.list,
    tokens: pieces.tokens,
    quotations,
    sentences: sentencesOf(pieces, quotations, grammar),
    cues: cues.filter((cue) => cueAt.get(cue.from) === cue),
    cueAt,
    namings,
    namingAt: new Map(namings.map((naming) => [naming.from, naming])),
    namingTo: new Map(namings.map((naming) => [naming.to, naming])),
    registry,
    dates: datesOf(article, pack, pieces.list),
    grammar,
  };
}

const noNames = new WeakMap<LanguagePack, readonly string[]>();

/** One list for a pack, made once: it is folded by identity. */
function wordsOf(pack: LanguagePack): readonly string[] {
  const words = noNames.get(pack) ?? [
    ...pack.stopWords,
    ...pack.commonWords,
    ...Object.keys(pack.weekdays),
    ...Object.keys(pack.relativeDays),
    ...pack.dates.leads,
  ];
  noNames.set(pack, words);
  return words;
}

const compiled = new WeakMap<Grammar, CueForms>();

/** Made once for a language. */
function formsOf(grammar: Grammar): CueForms {
  let forms = compiled.get(grammar);
  if (!forms) {
    forms = grammar.verbs ? verbFormsOf(grammar.verbs, grammar.falseForms) : cueFormsOf(cueRows(), grammar);
    compiled.set(grammar, forms);
  }
  return forms;
}

/** Dates by their first piece. */
function datesOf(article: Article, pack: LanguagePack, pieces: Text['pieces']): ReadonlyMap<number, DateAt> {
  const dates = new Map<number, DateAt>();
  let at = 0;
  for (const { span, dated, side } of findDates(article.articleBody, {
    pack,
    published: article.datePublished,
  })) {
    while (at < pieces.length && (pieces[at]?.end ?? 0) <= span.start) at++;
    const from = at;
    while (at < pieces.length && (pieces[at]?.start ?? 0) < span.end) at++;
    if (at > from) dates.set(from, { from, to: at, dated, side });
  }
  return dates;
}
