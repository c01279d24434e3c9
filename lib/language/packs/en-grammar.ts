/** How English news reports speech and meetings. Data only; a part of `en.ts`, apart for its length. */
import type { Grammar, VerbRow } from '../grammar';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const phrases = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** Regular verbs by what brings their content; `that` takes direct speech as well, `-` is the object. */
const regular = (stance: string, takes: string, verbs: string): readonly VerbRow[] =>
  list(verbs).map((lemma) => ({ lemma, forms: [], takes: takes.split('|'), stance }));

const irregular = (lemma: string, past: string, gerund: string, takes: string, stance = 'say'): VerbRow => ({
  lemma,
  forms: [past, `${lemma}s`, lemma, gerund],
  takes: takes.split('|'),
  stance,
});

export const enGrammar: Grammar = {
  order: 'subject-first',
  verbs: [
    { lemma: 'say', forms: ['said', 'says', 'say', 'saying'], takes: ['that'], stance: 'say' },
    irregular('tell', 'told', 'telling', 'that'),
    irregular('write', 'wrote', 'writing', 'that'),
    irregular('tweet', 'tweeted', 'tweeting', 'that'),
    irregular('make clear', 'made clear', 'making clear', 'that', 'affirm'),
    irregular('point out', 'pointed out', 'pointing out', 'that', 'note'),
    irregular('go on', 'went on', 'going on', 'speech'),
    irregular('continue', 'continued', 'continuing', 'speech'),
    irregular('think', 'thought', 'thinking', 'that', 'opinion'),
    irregular('call for', 'called for', 'calling for', '-', 'demand'),
    irregular('call on', 'called on', 'calling on', '-', 'demand'),
    irregular('speak out against', 'spoke out against', 'speaking out against', '-', 'criticise'),
    irregular('swear', 'swore', 'swearing', 'that|to', 'promise'),
    { lemma: 'reply', forms: ['replied', 'replies', 'reply', 'replying'], takes: ['that'], stance: 'reply' },
    {
      lemma: 'testify',
      forms: ['testified', 'testifies', 'testify', 'testifying'],
      takes: ['that'],
      stance: 'say',
    },
    { lemma: 'deny', forms: ['denied', 'denies', 'deny', 'denying'], takes: ['that', '-'], stance: 'deny' },
    {
      lemma: 'forecast',
      forms: ['forecast', 'forecasts', 'forecast', 'forecasting'],
      takes: ['that'],
      stance: 'expect',
    },
    ...regular(
      'say',
      'that',
      'add comment state remark mention quip joke recount respond answer report explain argue',
    ),
    ...regular('say', 'that', 'post recall conclude allege contend reason muse claim'),
    ...regular(
      'affirm',
      'that',
      'stress emphasise emphasize underline underscore insist maintain assert affirm reiterate',
    ),
    ...regular('affirm', 'that|-', 'confirm reaffirm acknowledge admit concede'),
    ...regular('announce', 'that|-', 'announce declare reveal disclose propose suggest recommend'),
    ...regular('note', 'that', 'note observe caution signal indicate'),
    ...regular('opinion', 'that', 'believe'),
    ...regular('expect', 'that|-', 'predict'),
    ...regular('hope', 'that', 'hope'),
    ...regular('promise', 'that|to|-', 'promise vow pledge'),
    ...regular('threaten', 'to|that', 'threaten'),
    ...regular('warn', 'that|of|against|-', 'warn'),
    ...regular('demand', 'that|-', 'demand urge'),
    ...regular('ask', 'speech', 'ask wonder'),
    ...regular(
      'criticise',
      '-',
      'condemn criticise criticize denounce slam blast decry deplore lambast reject dismiss',
    ),
    ...regular('criticise', '-', 'accuse blame'),
    ...regular('praise', '-', 'praise hail welcome applaud commend thank congratulate'),
    ...regular('express', '-', 'express voice'),
    ...regular('describe', '-', 'describe'),
  ],

  // ── letters that join the next word ── (none in English)
  joinedConjunctions: [],
  joinedPrepositions: [],
  prepositions: list('of against to for'),
  placePrepositions: [],
  articles: [],
  suffixes: [],
  pronouns: [],
  otherAdjectives: [],
  futurePrefixes: [],
  futureWords: list('will shall to would'),
  presentPrefixes: [],

  // ── clauses ──
  complementizers: ['that'],
  notBeforeContent: list('so such now given provided after before all'),
  particles: [],
  negations: list('not never didnt doesnt dont hasnt havent isnt wasnt wont wouldnt without no neither'),
  relatives: list('who which whom whose when where'),
  freeRelatives: ['what'],
  auxiliaries: list('had has have'),
  pluperfect: [],
  fillers: list('but and then while however meanwhile also still'),
  adverbs: phrases(`
    also, later, earlier, then, again, repeatedly, previously, recently, separately, publicly, reportedly, initially, only,
    has, had, have, has also, had also, have also, once again, once, meanwhile, however, in turn, bluntly, simply, clearly, firmly,
    on the record, on condition of anonymity, for his part, for her part, for its part, at the time, for the first time,
    further, flatly, angrily, explicitly, specifically, personally, privately, jointly, strongly, already, now, just, similarly,
    too, instead, nonetheless, nevertheless, additionally, subsequently, quickly, immediately, finally, eventually
  `),
  adjunctStarters: list(
    'on in at during after before following ahead from via through by with to late early when as about amid speaking for while upon over under since until near outside inside',
  ),
  topicStarters: phrases('asked about, on, regarding, concerning, as for, referring to, commenting on'),
  occasionNouns: list(
    'statement interview conference briefing speech address meeting talks summit tweet post letter visit call message communique remarks rally forum debate hearing session broadcast article interviews ceremony event column blog podcast',
  ),
  tails: phrases(
    'according to, as reported by, in an apparent reference to, in a reference to, referring to, in reference to, in what was seen as, without elaborating, without giving details, without providing details, without naming, but declined to, but did not, he was quoted as saying, the report said',
  ),
  occasionTails: [],
  looseOccasionTails: phrases('in, during, at, after'),
  accordingTo: ['according to'],
  afterAccordingTo: [],
  emptyLinks: [],
  contentNouns: [],

  // ── cues that need more than their form ──
  neverCues: [],
  falseForms: list(
    'state report claim comment remark joke post answer demand promise pledge vow blame praise thank welcome note reply forecast hope signal reason quip mention question',
  ),
  clauseOnlyCues: [],
  prepositionOnlyCues: [],
  speechOnlyCues: [],
  objectCues: [],
  doubtfulParticiples: [],
  addressCues: list('tell thank urge congratulate warn accuse'),
  earlier: list('earlier previously'),
  modals: list('to did does do will would could can may might should must cannot shall not lets'),

  // ── sources ──
  subjectEnds: [],
  unnamedSources: list(
    `official officials source sources diplomat diplomats aide aides analyst analysts observer observers witness witnesses resident
    residents expert experts activist activists lawmaker lawmakers critic critics spokesman spokeswoman spokesperson minister ministers
    leader leaders commander commanders officer officers soldier soldiers rebel rebels researcher researchers lawyer lawyers
    protester protesters adviser advisers insider insiders person people others ambassador envoy negotiator negotiators mediator mediators
    economist economists farmer farmers student students doctor doctors survivor survivors relatives general senator senators
    prosecutor prosecutors investigator investigators scientist scientists supporters opponents delegate delegates members member police`,
  ),
  sameWords: ['same'],
  stateHeads: [],
  afterSources: list('familiar close briefed aware present involved based speaking there here'),
  institutionHeads: list(
    `ministry government administration army military police court parliament party group agency council commission committee bank
    union organisation organization company office department presidency embassy authority authorities cabinet opposition coalition
    alliance movement militia state country nation report statement newspaper watchdog regulator body mission delegation palace
    foundation institute university observatory federation association bloc board service force forces navy guard guards side`,
  ),
  feminineWords: [],
  governors: list(
    'of with by to from for in at against between about over on under into like than as toward towards via upon per despite including around near behind beside beyond without within alongside called meet meeting',
  ),
  relationNouns: [],
  pairWords: phrases('both men, both leaders, both sides, both ministers, the two'),
  formerWords: list('former ex late deposed ousted elect'),
  officeAdjectives: list(
    'new current acting interim outgoing chief senior top veteran hardline newly appointed caretaker',
  ),
  openOffices: list(
    `minister secretary commissioner chairman chairwoman chair chairperson director president spokesman spokeswoman spokesperson head chief
    leader ambassador envoy governor mayor commander adviser advisor coordinator representative analyst expert professor economist
    lawyer lawmaker mp congressman congresswoman negotiator minister deputy founder researcher fellow editor correspondent officer
    judge prosecutor senator general colonel admiral major captain sergeant bishop rabbi imam activist journalist historian`,
  ),
  onBehalf: [],
  fieldHeads: [],
  honorifics: list('mr mrs ms dr sir dame lord lady sheikh professor gen col lt maj adm capt sen rep gov'),
  objectEndings: [],
  nameParticles: list('van der de von di da del la le bin ibn al el abu ben ter dos du st mac'),
  nounShapes: [],
  headTitles: [
    'president',
    'prime minister',
    'chancellor',
    'king',
    'emir',
    'sultan',
    'head of government',
    'president of the republic',
  ],
  counterparts: ['counterpart', 'counterparts'],
  mediaNouns: list(
    'news tv television radio agency newspaper channel broadcaster website daily magazine media report reports',
  ),
  conveyCues: [],
  quoting: [],
  conveyPrepositions: [],
  conveyedNouns: [],

  firstEndings: [],
  firstPerson: list('i we our us my me'),
  questionWords: list(
    'is are was were will would can could do does did has have why how what when where who',
  ),
  appositions: [],
  addresses: [],
  postings: ['to'],

  // ── lists and marks ──
  sayingNouns: phrases('key quotes, in quotes, what he said, what she said, key points'),
  interviewNouns: ['interview', 'interviewed', 'conversation', 'q a'],
  questionLabels: list('q question'),
  answerLabels: list('a answer'),
  namedThings: list(
    'called named dubbed titled entitled nicknamed group film book operation newspaper codenamed',
  ),

  // ── nouns and people ──
  nouns: {
    articles: list('the a an his her its their'),
    indefinite: list('a an one some two three several many another other'),
    subjects: { he: 'm', she: 'f', they: 'p', it: 'n' },
    conjunctions: ['and', '&'],
    clauseStarts: list(
      'but and while whereas although though that because as when after before if since yet so',
    ),
    names: {
      f: list(
        `ada ines beate sanna freya maja emilie frida angela theresa hillary maria federica ursula christine christina anna anne ann jane mary elizabeth sarah susan laura julia
        emma kamala condoleezza madeleine nancy michelle melania margaret liz priti amber yulia sheikh_hasina aung indira benazir sanna
        mette erna kaja ingrid magdalena annalena sigrid marine giorgia catherine kate karen jen jennifer linda nikki samantha
        susan penny rachel yvette angelina fatima aisha leila layla mona rania asma nadia hanan amina zainab khadija maha reem dina
        carla elena helena eva olga natalia irina svetlana tatiana marina ana isabel sofia lucia rosa clara teresa dilma cristina
        michele gina elise claire sophie charlotte alice helen ruth joan judith barbara patricia deborah lisa amy melissa rebecca
        jacinda julie penelope tzipi golda ayelet miri hina sushma nirmala tsai park tanja tarja gro hanna mia ella nora lena`,
      ),
      m: list(
        `per lars nils jan tom rui pal john james robert michael william david richard joseph thomas charles donald george kenneth steven edward brian ronald anthony
        kevin jason matthew gary timothy jose larry jeffrey frank scott eric stephen andrew raymond gregory joshua jerry dennis walter
        patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin terry gerald keith samuel
        vladimir sergei sergey dmitry dmitri mikhail boris igor viktor nikolai alexei alexander andrei ivan yuri barack bill rex mike
        antony marco francois emmanuel nicolas jean laurent bashar walid muhammad mohammed mohammad mohamed ahmed ahmad ali hassan
        hussein hosni abdel abdullah salman saud adel faisal khalid omar ibrahim mahmoud yasser recep tayyip ahmet mevlut abdullah
        benjamin ehud shimon ariel narendra manmohan imran nawaz xi hu li wang shinzo yoshihide moon ban kofi antonio jens gordon tony
        gerhard frank-walter sigmar heiko olaf matteo silvio mario paolo pedro mariano viktor petro volodymyr dominic philip jeremy
        nigel keir rishi hassan javad hossein ramzan lucas martin tomas erik lars karl hans franz anders magnus ole jens-petter tom jim`,
      ),
    },
  },
  abbreviations: list(
    'mr mrs ms dr sen rep gov gen col lt maj adm capt sgt prof st no vs jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp jr sr',
  ),

  // ── meetings ──
  meetings: {
    verbs: [
      {
        words: phrases(
          'met, met with, meets, meets with, meet, meet with, meeting with, hosted, hosts, will host, received, receives, will receive, sat down with, sits down with, sit down with, to host, to receive',
        ),
        kind: 'meeting',
      },
      { words: phrases('visited, visits, will visit, to visit'), kind: 'visit' },
      { words: phrases('phoned, telephoned, phone'), kind: 'call' },
    ],
    withVerbs: [
      {
        words: phrases(
          'held talks, holds talks, hold talks, holding talks, held a meeting, hold a meeting, held discussions, hold discussions, discussed, conferred, had talks, had a meeting, had dinner, had lunch',
        ),
        kind: 'meeting',
      },
      {
        words: phrases(
          'spoke with, spoke to, talked with, talked to, spoke by phone, spoke by telephone, spoke on the phone, spoke on the telephone, spoke over the phone, talked by phone, talked on the phone, spoken by phone, speak by phone, spoke via video link, held a phone call, had a phone call, held a telephone conversation, discussed by phone',
        ),
        kind: 'call',
      },
      {
        words: phrases(
          'held a joint news conference, held a joint press conference, held a news conference, held a press conference',
        ),
        kind: 'press conference',
      },
    ],
    nouns: [
      {
        words: phrases('talks, meeting, meetings, discussions, negotiations, encounter, sit down'),
        kind: 'meeting',
      },
      { words: ['summit'], kind: 'summit' },
      {
        words: phrases(
          'joint news conference, joint press conference, news conference, press conference, joint briefing',
        ),
        kind: 'press conference',
      },
      {
        words: phrases(
          'phone call, telephone call, phone conversation, telephone conversation, phone talks, video call, call',
        ),
        kind: 'call',
      },
      { words: phrases('visit, trip'), kind: 'visit' },
    ],
    joint: ['joint'],
    partners: phrases('with, between, alongside, his counterpart, her counterpart'),
    callPartners: phrases('from, to'),
    callWords: phrases(
      'by phone, by telephone, on the phone, over the phone, phone call, telephone, via video link',
    ),
    planned: phrases(
      'next, upcoming, scheduled, planned, tomorrow, will, would, later this month, later this week, due, forthcoming',
    ),
    plannedVerbs: phrases(
      'will, would, plans, plan, planned, is to, are to, is due, are due, is set, are set, is expected, are expected, is scheduled, are scheduled, hopes to, intends, agreed to, was due, were due, ahead of, before, prepares, prepare, preparing, may, could, wants to, ready to, invited',
    ),
    recalled: phrases('previous, last met, earlier, first met, years ago, previously'),
    cancelled: list(
      'cancelled canceled cancel cancelling postponed postpone scrapped called_off denied refused rejected declined',
    ),
    occasions: phrases('on the sidelines of, on the margins of, as part of, at the, during the'),
    placeHeads: [],
    placeStarters: list('in at near outside'),
    topicVerbs: ['discussed'],
    topics: list(
      'situation crisis war conflict fighting peace developments violence ceasefire truce tensions stability unrest progress elections talks process',
    ),
    asides: list('of the at'),
    gatherers: [],
  },
};
