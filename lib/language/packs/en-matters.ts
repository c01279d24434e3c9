/** What English political news is about; the names of concepts are those of `ar-matters.ts`. */
const list = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
const phrases = (text: string): readonly string[] => text.split(',').map((phrase) => phrase.trim());

export const conceptGroups: Readonly<Record<string, readonly string[]>> = {
  warplane: phrases(
    'warplane, fighter jet, fighter plane, bomber, military aircraft, military plane, combat aircraft, military jet, sukhoi, su 24, su 25, su 27, su 30, su 34, su 35, mig 29, mig 31, f 15, f 16, f 18, f 22, f 35, rafale',
  ),
  shootdown: phrases('shot down, shooting down, shoot down, downing of, downed'),
  airliner: phrases(
    'airliner, passenger plane, passenger jet, passenger aircraft, plane crash, airbus, boeing',
  ),
  drone: phrases('drone, unmanned aircraft, uav'),
  airdefence: phrases('air defence, air defense, missile shield, s 300, s 400, patriot missile, iron dome'),
  missiles: phrases('missile, rocket, ballistic'),
  nuclear: phrases('nuclear, enrichment, uranium, reactor, atomic energy'),
  enrichment: phrases('enrichment, uranium, centrifuge'),
  inspectors: phrases('inspector, inspections, nuclear watchdog'),
  chemical: phrases('chemical weapon, chemical attack, gas attack, poison gas, toxic gas, sarin'),
  armsdeal: phrases('arms deal, arms sale, arms supplies, weapons supplies, arms shipment, weapons shipment'),
  disarmament: phrases(
    'disarm, disarmament, surrender its weapons, weapons under state control, monopoly on arms',
  ),
  militias: phrases('militia, armed factions, armed groups'),
  mercenaries: phrases('mercenary, mercenaries, foreign fighters, wagner'),
  foreigntroops: phrases(
    'foreign troops, foreign forces, combat troops, coalition forces, troop withdrawal, withdrawal of troops, withdraw its troops, military presence',
  ),
  heavyarms: phrases('tank, armoured vehicle, artillery'),
  spying: phrases('spying, espionage, spyware'),
  warcrimes: phrases('war crimes, genocide, massacre, ethnic cleansing, crimes against humanity'),
  militarybase: phrases('military base, air base, naval base'),
  terrorism: phrases(
    'terrorism, terrorist, terror, extremist, extremism, islamic state, isis, isil, daesh, al qaeda, nusra, jihadist',
  ),
  ceasefire: phrases(
    'ceasefire, cease fire, truce, cessation of hostilities, end the war, stop the war, halt to the fighting',
  ),
  settlement: phrases(
    'political settlement, political solution, political process, peaceful settlement, peace process, peace talks, political transition, settlement of the conflict',
  ),
  airstrike: phrases('air strike, airstrike, air raid, aerial bombardment'),
  occupation: phrases('occupation, occupied territories, settler, settlements, settlement building'),
  hostages: phrases('hostage, captive, prisoner exchange, prisoner swap, prisoners of war'),
  negotiations: phrases('negotiation, negotiate, negotiator'),
  mediation: phrases('mediation, mediator, mediate'),
  coup: phrases('coup, putsch'),
  borders: phrases('border, frontier'),
  crossings: phrases('crossing, border crossing'),
  maritime: phrases(
    'maritime border, sea border, maritime boundary, maritime dispute, maritime deal, exclusive economic zone',
  ),
  independence: phrases('independence, secession, separatist, self determination, partition'),
  autonomy: phrases('autonomy, self rule, federalism'),
  annexation: phrases('annex, annexation'),
  safezone: phrases('safe zone, buffer zone, no fly zone, de escalation zone'),
  sovereignty: phrases('sovereignty, territorial integrity'),
  interference: phrases('internal affairs, interference, meddling'),
  refugees: phrases('refugee, displaced, asylum'),
  migration: phrases('migrant, migration'),
  displacement: phrases('forced displacement, expulsion, resettle, alternative homeland'),
  famine: phrases('famine, hunger, starvation, malnutrition, food security'),
  reconstruction: phrases('reconstruction, rebuild, rubble'),
  aid: phrases('humanitarian aid, relief, aid convoy, humanitarian corridor'),
  blockade: phrases('blockade, siege'),
  disaster: phrases('earthquake, flood, floods, cyclone'),
  visas: phrases('visa'),
  election: phrases('election, electoral, ballot, voter, referendum'),
  presidency: phrases(
    'presidential election, presidential vacancy, elect a president, presidential race, presidential candidate',
  ),
  parliament: phrases('parliament, parliamentary, lawmaker'),
  government: phrases('coalition government, unity government, form a government, new cabinet'),
  constitution: phrases('constitution, constitutional'),
  protests: phrases('protest, protester, demonstration, demonstrator'),
  corruption: phrases('corruption, bribery, embezzlement, money laundering'),
  humanrights: phrases('human rights, free speech, political prisoner'),
  detention: phrases('detainee, detention, arrest, jailed, imprisoned'),
  judiciary: phrases('judge, judiciary, court, prosecutor'),
  explosion: phrases('explosion, blast, bombing'),
  arrestwarrant: phrases('criminal court, arrest warrant'),
  assassination: phrases('assassination, assassinate'),
  amnesty: phrases('amnesty, pardon'),
  strikes: phrases('general strike, labour strike, walkout'),
  civilsociety: phrases('civil society, non governmental organisation'),
  drills: phrases('military drill, military exercise, joint exercise'),
  civilrule: phrases('civilian rule, civilian government, military rule'),
  embassies: phrases('embassy, ambassador, consulate'),
  colonialism: phrases('colonial, colonialism'),
  pilgrimage: phrases('hajj, pilgrim, pilgrimage'),
  normalisation: phrases('normalisation with, normalization with, abraham accords'),
  relations: phrases(
    'relations, relationship, bilateral ties, diplomatic ties, partner, partnership, friendship, neighbour, neighbor, rapprochement',
  ),
  sanctions: phrases('sanction, embargo, economic restrictions, trade restrictions'),
  compensation: phrases('apology, apologise, apologize, compensation'),
  jerusalem: phrases('jerusalem, al aqsa'),
  twostates: phrases('two state solution, palestinian state'),
  dam: phrases('dam, renaissance dam, nile waters, reservoir'),
  water: phrases('water, river'),
  power: phrases('electricity, power plant, power station'),
  shipping: phrases('ship, vessel, shipping, navigation, tanker'),
  canal: phrases('suez canal, canal revenue'),
  nato: phrases('nato, north atlantic treaty, atlantic alliance'),
  oil: phrases('oil, crude, opec, petroleum, barrel'),
  oiloutput: phrases(
    'output cut, production cut, cut output, cut production, raise output, raise production, voluntary cut, production quota',
  ),
  oilprice: phrases('oil price, crude price, price cap'),
  gas: phrases('natural gas, gas pipeline, gas supplies, gas exports, liquefied gas'),
  trade: phrases('trade, investment, economic cooperation, tariff'),
  debt: phrases('debt, loan, inflation, budget, monetary fund'),
  banks: phrases('bank, depositor'),
  salaries: phrases('salary, salaries, wages'),
  subsidies: phrases('subsidy, subsidies'),
  grain: phrases('grain, wheat'),
  fertiliser: phrases('fertiliser, fertilizer, ammonia'),
  drugs: phrases('drug, narcotics, captagon'),
  smuggling: phrases('smuggling, smuggler, smuggle'),
  tourism: phrases('tourism, tourist'),
  climate: phrases('fossil fuel, climate, global warming, emissions'),
  nucleardeal: phrases(
    'nuclear deal, nuclear agreement, nuclear accord, iran deal, jcpoa, joint comprehensive plan',
  ),
  denuclearisation: phrases(
    'denuclearise, denuclearize, denuclearisation, denuclearization, free of nuclear weapons, nuclear test, nuclear free',
  ),
  brexit: phrases(
    'brexit, withdrawal agreement, backstop, leave the european union, leave the eu, exit from the eu, leaving the bloc',
  ),
  accession: phrases(
    'accession, join nato, joining nato, nato membership, eu membership, membership bid, candidate status',
  ),
  boycott: phrases('boycott, gulf crisis, gulf dispute, gulf rift'),
  reconciliation: phrases('reconciliation, national dialogue'),
  port: phrases('port, seaport, dock, harbour, harbor'),
  airport: phrases('airport, flights, airline, airspace'),
  fishing: phrases(
    'fish, fishing, fishery, fisheries, catch limits, trawler, stock of fish, mackerel, cod, herring, tuna',
  ),
  whaling: phrases('whale, whaling'),
  probe: phrases('probe, inquiry, investigator, investigation, fact finding, investigating judge'),
  reforms: phrases('reform, structural reform, imf, international monetary fund'),
  currency: phrases('currency, exchange rate, devaluation, inflation, central bank'),
  tariffs: phrases('tariff, customs duties, trade war'),
  toll: phrases('toll, transit fee, road charge'),
  fires: phrases('wildfire, forest fire, bushfire'),
  drought: phrases('drought, desertification, water scarcity'),
  kidnapping: phrases('kidnap, kidnapping, abduction, ransom'),
  execution: phrases('death penalty, executed, execution of'),
  extradition: phrases('extradition, extradite'),
  sport: phrases('world cup, olympics, olympic games, stadium'),
  schools: phrases('school, university, curriculum, pupils, students'),
  hospitals: phrases('hospital, doctors, nurses, medicine'),
  women: phrases('womens rights, rights of women, headscarf, veil'),
  minorities: phrases('minority, minorities, sectarian, christians'),
  internet: phrases('internet, social media'),
  cyber: phrases('cyber, hackers, hacking'),
  space: phrases('satellite, spacecraft, space station, astronaut'),
  chips: phrases('semiconductor, microchip, rare earths, artificial intelligence'),
  taxes: phrases('tax, taxes, taxation'),
  pensions: phrases('pension, retirement age'),
  prices: phrases('cost of living, food prices, rising prices'),
  unemployment: phrases('unemployment, jobless, job losses'),
  fuel: phrases('fuel, petrol, diesel, gasoline'),
  passports: phrases('citizenship, passport'),
  veto: phrases('veto, permanent seat'),
  peacekeeping: phrases('peacekeeper, peacekeeping, blue helmets, unifil, monitoring team, monitors'),
  emergencyrule: phrases('state of emergency, martial law, curfew'),
  resignation: phrases('resignation, resign, step down, impeachment, no confidence'),
  armscontrol: phrases('arms control, non proliferation, new start, inf treaty, test ban'),
  clusterbombs: phrases('cluster munitions, cluster bombs, landmine, mines'),
  mobilisation: phrases('mobilisation, mobilization, conscription, draft'),
  unrwa: phrases('unrwa'),
  gazawar: phrases('gaza, rafah'),
  statehood: phrases('recognise palestine, recognition of palestine, full un membership'),
  embassymove: phrases('moving the embassy, move its embassy, embassy to jerusalem, opening of the embassy'),
  golan: phrases('golan'),
  kurds: phrases('kurd, kurdish, kurds, peshmerga, kurdistan'),
  seizure: phrases('seized tanker, seizure of the tanker, seized ship'),
  redsea: phrases('red sea, bab al mandab'),
  hormuz: phrases('hormuz'),
  blacksea: phrases('black sea'),
  pipeline: phrases('pipeline, nord stream'),
  drilling: phrases('drilling, exploration ship'),
  piracy: phrases('piracy, pirates'),
  camps: phrases('refugee camp, displacement camp'),
  submarines: phrases('submarine'),
  tunnels: phrases('tunnel'),
  colonialpast: phrases('colonial past, archives'),
  cabinetpost: phrases('portfolio, cabinet post'),
  rebels: phrases('rebel, mutiny, insurgent'),
  unions: phrases('trade union, labour law'),
  chemicalwatchdog: phrases('chemical watchdog, opcw'),
  electionlaw: phrases('runoff, electoral commission, election law, electoral law'),
  epidemic: phrases('pandemic, epidemic, coronavirus, covid, vaccine, vaccination'),
};

/** Common in political news whatever it is about. */
export const commonWords: readonly string[] = list(`
  say tell add note stress state announce declare call want need must should could would may might can make take give get go come keep let
  do done doing also still now today yesterday tomorrow new old first last next recent recently current future past year years month months week weeks day days time times
  issue issues matter matters question questions problem problems situation position positions part parts side sides way ways thing things point points fact case level area areas field
  president prime minister ministers ministry government governments leader leaders official officials counterpart country countries state states nation nations people world international regional national foreign
  political official joint mutual bilateral common important necessary ready possible serious constructive full further more most many much several other others another such very
  meeting meetings talks visit summit conference statement speech discuss discussed agree agreed agreement continue continued work working effort efforts step steps support cooperation develop strengthen
  deal deals accord limit limits time lift lifted leave leaves left return returned end ended start started begin began open opened close closed reach reached sign signed back backs backed
  dispute disputes row difference differences information exchange risk risks danger concern concerns worry fear fears chance challenge challenges interest interests result results effect impact cost costs progress success failure change changes
  proposal proposals plan plans text document draft report reports letter message initiative framework terms term condition conditions details detail number numbers amount share fair unfair clear real true serious historic strong weak good bad better best worse worst right wrong whole entire
  use used put set bring brought send sent hold held show showed seek sought push press provide provided offer offered ensure protect prevent stop stopped restore restored build built face faced move moved remain follow followed wait act action actions treat treated trust respect join joined meet met
  family families man men woman women child children group groups member members party parties public society history life lives place places home house city town area side region line lines order orders
  hope hopes believe think see know one two three four five ten hundred thousand million billion
`);

/** Turns of phrase, and words that say little though they may stand in names. */
export const commonPhrases: readonly string[] = [
  ...list(`
    decision demand condition right rights plan idea principle value chance reason cause basis beginning end return presence threat threats pressure responsibility priority
    war fighting force forces army soldier soldiers military security stability peace conflict crisis law legal council committee citizen citizens land territory north south east west
    reject rejects rejected accept accepts accepted allow allows allowed refuse refuses welcome welcomes condemn condemns urge urges insist insists remain remains
  `),
  ...phrases(
    'red line, on the table, off the table, point of no return, turn the page, matter of time, as soon as possible, all options, international community, international law, security council, united nations, public opinion, head of state',
  ),
];

/** What is known by the number behind it. */
export const numberedThings: readonly string[] = ['resolution', 'article', 'chapter'];
