/**
 * Names → people, institutions, states and places; offices → who held them; the words that report speech.
 *
 * Facts from assets/lexicon, compiled at build time (`build/`) into strings that are read where they lie: waking up
 * parses nothing, a lookup reads its own line.
 */
export { type CueForm, type CueFormKind, type CueRow, cueRows } from './cues';
export { type DemonymMatch, demonymAt } from './demonyms';
export { entityById, idOfName, type LexiconEntity } from './entities';
export { findNames, type NameForm, type NameMatch, nameAt, printedForm } from './names';
export { holdersOf, stateName } from './offices';
export { type Gender, type GrammaticalNumber, type TitleMatch, titleAt } from './titles';
