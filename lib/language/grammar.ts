/**
 * How a language reports speech and meetings, as data: the small closed classes of words that `reading` looks for. Which
 * verbs report, in all their forms, stands in the lexicon's cue table and not here.
 *
 * Words are as printed; both sides are folded before they meet. A phrase of several words is one entry.
 */
import type { MeetingKind } from '../model/meeting';

export interface Grammar {
  /** Where the subject of a reporting verb stands by rule. The other place is tried second. */
  readonly order: 'verb-first' | 'subject-first';
  /** Verbs that report; where it is missing, those of the lexicon's cue table. */
  readonly verbs?: readonly VerbRow[];

  // ── letters that join the next word ──
  /** Conjunctions written onto the next word ("و", "ف"). */
  readonly joinedConjunctions: readonly string[];
  /** Prepositions written onto the next word ("ب", "ل", "ك"). */
  readonly joinedPrepositions: readonly string[];
  /** Prepositions as words of their own, and the joined ones: what `takes` of the cue table can mean. */
  readonly prepositions: readonly string[];
  /** Of these, the ones that lead to a place or an occasion beside a verb that takes direct speech. */
  readonly placePrepositions: readonly string[];
  /** The article written onto its noun, after joined letters too ("ال", "لل"). */
  readonly articles: readonly string[];
  /** Pronouns written onto a verb or noun ("ه", "ها"). */
  readonly suffixes: readonly string[];

  /** "this", "that" and the pronouns that stand after a joined preposition. */
  readonly pronouns: readonly string[];
  /** Adjectives that make an institution's name that of another one: "مجلس الأمن │ القومي". */
  readonly otherAdjectives: readonly string[];

  /** The future written onto a verb ("س"), and as a word ("سوف"). */
  readonly futurePrefixes: readonly string[];
  readonly futureWords: readonly string[];
  /** First letters of a present verb, for "أن يلتقي". */
  readonly presentPrefixes: readonly string[];

  // ── clauses ──
  /** Opens a content clause: "أن", "that". */
  readonly complementizers: readonly string[];
  /** Words after which a complementizer opens no content: "بعد أن", "كما أن". */
  readonly notBeforeContent: readonly string[];
  /** Perfect and negation particles between subject and verb. */
  readonly particles: readonly string[];
  readonly negations: readonly string[];
  /** "who", "which": what follows describes and does not report. */
  readonly relatives: readonly string[];
  /** "what" before a cue that carries a pronoun: «ما أعلنه … بأن». */
  readonly freeRelatives: readonly string[];
  /** "had", before a subject and a cue. */
  readonly auxiliaries: readonly string[];
  /** "سبق (لفلان) أن": the cue follows a complementizer. */
  readonly pluperfect: readonly string[];
  /** Stand between a sentence's start and its cue and change nothing: "كما", "also". */
  readonly fillers: readonly string[];
  /** Between cue and content without a preposition: "أيضا", "مجددا". */
  readonly adverbs: readonly string[];
  /** Begin an adjunct between cue and content: "خلال", "في", "بعد". */
  readonly adjunctStarters: readonly string[];
  /** Set a topic before the cue: "وحول … أكد". */
  readonly topicStarters: readonly string[];
  /** Where words are said: after "في"/"خلال" these name an occasion. */
  readonly occasionNouns: readonly string[];
  /** What follows one of these after a comma is the newsroom's: "وفقا لما ذكرته …". */
  readonly tails: readonly string[];
  /** Begin a tail only before an occasion noun: "وذلك في". */
  readonly occasionTails: readonly string[];
  /** The same, only after a comma: "خلال". */
  readonly looseOccasionTails: readonly string[];
  /** "according to": names a source at the end or the beginning of a sentence without a cue. */
  readonly accordingTo: readonly string[];
  /** Between an introductory "according to" and what is said: "فإن". */
  readonly afterAccordingTo: readonly string[];
  /** Of these, the ones that are no part of what is said. */
  readonly emptyLinks: readonly string[];
  /** Deverbal nouns that begin a content without a complementizer: "ضرورة", "استعداد". */
  readonly contentNouns: readonly string[];

  // ── cues that need more than their form ──
  /** Verbs of act or treatment: they report nothing whatever follows. */
  readonly neverCues: readonly string[];
  /** Forms that are mostly another word: «مدينة» is a city. */
  readonly falseForms: readonly string[];
  /** Verbs with common homographs or plain acts: only with a complementizer, a colon or marks right after. */
  readonly clauseOnlyCues: readonly string[];
  /** Only with their own preposition, since the form is another word as well: "عبر". */
  readonly prepositionOnlyCues: readonly string[];
  /** Only with a colon or marks: "واصل", "كتب". */
  readonly speechOnlyCues: readonly string[];
  /** Take a plain object as content though the table names a complementizer first: "أكد ضرورة". */
  readonly objectCues: readonly string[];
  /** Participles that are common adjectives or adverbs ("مجددا"): only before a deverbal noun with a pronoun. */
  readonly doubtfulParticiples: readonly string[];

  /** Verbs that take the one spoken to as their object: "شكر", "أبلغ". */
  readonly addressCues: readonly string[];
  /** Before a verb that then reports nothing: "to say", "would say". */
  readonly modals: readonly string[];
  /** "earlier", "previously": not said on the article's occasion. */
  readonly earlier: readonly string[];

  // ── sources ──
  /** Where a described source ends: "مصدر في الوزارة │ خلال لقاء". */
  readonly subjectEnds: readonly string[];
  /** "مصدر", "مسؤولون": sources without a name. */
  readonly unnamedSources: readonly string[];
  /** "the same", after a source: whoever spoke last. */
  readonly sameWords: readonly string[];
  /** Before a state's name: "مملكة", "جمهورية". */
  readonly stateHeads: readonly string[];
  /** Adjectives that stand after such a source: "people │ familiar with". */
  readonly afterSources: readonly string[];
  /** First words of institutions' names: "وزارة", "مكتب". */
  readonly institutionHeads: readonly string[];
  /** Grammatical gender of institution heads that their ending does not show. */
  readonly feminineWords: readonly string[];
  /** Words after which a name is no subject: prepositions, "between", "against". */
  readonly governors: readonly string[];
  /** "نائب", "مكتب": what they stand before is not the office holder. */
  readonly relationNouns: readonly string[];
  /** "their two leaders", "the two sides" and how they are resolved. */
  readonly pairWords: readonly string[];
  /** "former", "late": the holder of the day is not meant. */
  readonly formerWords: readonly string[];
  /** Adjectives between an office and its name or nationality: "الرسمي", "الجديد". */
  readonly officeAdjectives: readonly string[];
  /** Titles that take a field after them: "وزير │ البيئة", "رئيس │ لجنة …". */
  readonly openOffices: readonly string[];
  /** "for", "in the name of": before the body that a spokesman speaks for. */
  readonly onBehalf: readonly string[];
  /** Nouns within such a field that have no article: "شؤون", "لجنة". */
  readonly fieldHeads: readonly string[];
  /** Ranks and forms of address that stand between an office and a name. */
  readonly honorifics: readonly string[];
  /** How an indefinite object ends. */
  readonly objectEndings: readonly string[];
  /** Little words within a name: "بن", "أبو", "van", "de". */
  readonly nameParticles: readonly string[];
  /** How nouns of doing are built, `.` any letter: no part of a name ("استفعال", "تفعيل"). */
  readonly nounShapes: readonly string[];
  /** Titles held by one person of a state at a time at its head: whom "the two leaders" and a summit of states mean. */
  readonly headTitles: readonly string[];
  /** "نظيره": carries the title of the person compared with. */
  readonly counterparts: readonly string[];
  /** Media that speak in their own name. */
  readonly mediaNouns: readonly string[];
  /** Convey another's words, with the preposition that names him and what may follow him: «نقلت … عن … قوله». */
  readonly conveyCues: readonly string[];
  readonly conveyPrepositions: readonly string[];
  /** "quoting": names a paper's own source. */
  readonly quoting: readonly string[];
  readonly conveyedNouns: readonly string[];

  /** Begin a question. */
  readonly questionWords: readonly string[];
  /** "and she is": describes whoever is named before the comma. */
  readonly appositions: readonly string[];
  /** Forms of address before an office: "معالي". */
  readonly addresses: readonly string[];
  /** Between an office and where it is held: "لدى". */
  readonly postings: readonly string[];

  /** "We", "our": speech in the first person. */
  readonly firstPerson: readonly string[];
  /** How a first word in the first person ends: «بحثنا». */
  readonly firstEndings: readonly string[];

  // ── lists and marks ──
  /** Nouns for sayings in a heading before a numbered list. */
  readonly sayingNouns: readonly string[];
  /** Words for an interview, before whoever is asked. */
  readonly interviewNouns: readonly string[];
  /** How lines of an interview begin: "س", "سؤال"; "ج", "جواب". */
  readonly questionLabels: readonly string[];
  readonly answerLabels: readonly string[];
  /** Before marks round a name: "قناة «…»", "تنظيم «…»". */
  readonly namedThings: readonly string[];

  /** For a language in which nouns and people are told by words of their own. */
  readonly nouns?: NounGrammar;
  /** Words whose point ends no sentence. */
  readonly abbreviations: readonly string[];

  // ── meetings ──
  readonly meetings: MeetingGrammar;
}

/** A verb that reports, with what brings its content: `that`, a preposition, `-` for an object, `speech` for marks alone. */
export interface VerbRow {
  readonly lemma: string;
  /** Past, present singular, present plural, gerund; made by rule where it is empty. */
  readonly forms: readonly string[];
  readonly takes: readonly string[];
  readonly stance: string;
}

/** What a language with words for "the" and "and", with pronouns and capitals, needs beside the rest. */
export interface NounGrammar {
  readonly articles: readonly string[];
  readonly indefinite: readonly string[];
  /** Pronouns that stand as a subject: masculine, feminine, plural, neuter. */
  readonly subjects: Readonly<Record<string, 'm' | 'f' | 'p' | 'n'>>;
  /** "and", between two who act together. */
  readonly conjunctions: readonly string[];
  /** Where a clause begins, beside marks. */
  readonly clauseStarts: readonly string[];
  /** Given names by gender: whom "he" and "she" can mean. */
  readonly names: Readonly<Record<'f' | 'm', readonly string[]>>;
}

export interface MeetingFrame {
  /** Folded stems; verbs in every form that news uses. */
  readonly words: readonly string[];
  readonly kind: MeetingKind;
}

export interface MeetingGrammar {
  /** Verbs with the guest as object: "التقى", "استقبل". */
  readonly verbs: readonly MeetingFrame[];
  /** Verbs that meet only with "مع" or a plural subject: "اجتمع", "بحث". */
  readonly withVerbs: readonly MeetingFrame[];
  /** Nouns of encounter: "لقاء", "محادثات". */
  readonly nouns: readonly MeetingFrame[];
  /** "joint", after a noun of kind press conference. */
  readonly joint: readonly string[];
  /** Prepositions that bring a participant: "مع", "بين"; may be of two words: "مع كل من". */
  readonly partners: readonly string[];
  /** The same in a call: "من". */
  readonly callPartners: readonly string[];
  /** Adverbs and adjectives that make it a call: "هاتفيا". */
  readonly callWords: readonly string[];
  /** Between two participants after "بين". */
  readonly planned: readonly string[];
  /** Verbs and phrases before it, anywhere in its clause: "يعتزم", "من المقرر". */
  readonly plannedVerbs: readonly string[];
  readonly recalled: readonly string[];
  readonly cancelled: readonly string[];
  /** Begin an occasion: "على هامش", "بمناسبة". */
  readonly occasions: readonly string[];
  /** Verbs of which the topic follows: a place further on is a part of it. */
  readonly topicVerbs: readonly string[];
  /** Nouns of what is talked about: a place after one is none of the meeting. */
  readonly topics: readonly string[];
  /** Before a word of meeting that is only where another took place: "على هامش", "ختام". */
  readonly asides: readonly string[];
  /** Verbs before a noun of meeting whose object is who met: "جمع لقاء …". */
  readonly gatherers: readonly string[];
  /** Nouns that with the next word are a place: "قصر …", "مدينة …". */
  readonly placeHeads: readonly string[];
  /** Before a place: "في", "ب". */
  readonly placeStarters: readonly string[];
}
