/** What English political news is about; the names of concepts are those of `ar-matters.ts`. */
const list = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
const phrases = (text: string): readonly string[] => text.split(',').map((phrase) => phrase.trim());

export const conceptGroups: Readonly<Record<string, readonly string[]>> = {
  warplane: phrases(
    'warplane, fighter jet, fighter plane, bomber, military aircraft, military plane, combat aircraft, military jet, sukhoi, su 24, su 25, su 27, su 30, su 34, su 35, mig 29, mig 31, f 15, f 16, f 18, f 22, f 35, rafale',
  ),
  airliner: phrases(
    'airliner, passenger plane, passenger jet, passenger aircraft, plane crash, airbus, boeing',
  ),
  drone: phrases('drone, unmanned aircraft, uav'),
  airdefence: phrases('air defence, air defense, missile shield, s 300, s 400, patriot missile, iron dome'),
  missiles: phrases('missile, rocket, ballistic'),
  nuclear: phrases('nuclear, enrichment, uranium, reactor, atomic energy'),
  chemical: phrases('chemical weapon, chemical attack, gas attack, poison gas, toxic gas, sarin'),
  armsdeal: phrases('arms deal, arms sale, arms supplies, weapons supplies, arms shipment, weapons shipment'),
  militarybase: phrases('military base, air base, naval base'),
  terrorism: phrases(
    'terrorism, terrorist, terror, extremist, extremism, islamic state, isis, isil, daesh, al qaeda, nusra, jihadist',
  ),
  ceasefire: phrases('ceasefire, cease fire, truce, cessation of hostilities'),
  settlement: phrases(
    'political settlement, political solution, political process, peaceful settlement, peace process, peace talks, political transition, settlement of the conflict',
  ),
  airstrike: phrases('air strike, airstrike, air raid, aerial bombardment'),
  occupation: phrases('occupation, occupied territories, settler, settlements, settlement building'),
  hostages: phrases('hostage, captive, prisoner exchange, prisoner swap, prisoners of war'),
  coup: phrases('coup, putsch'),
  borders: phrases('border, frontier, border crossing'),
  safezone: phrases('safe zone, buffer zone, no fly zone, de escalation zone'),
  sovereignty: phrases('sovereignty, territorial integrity'),
  interference: phrases('internal affairs, interference, meddling'),
  refugees: phrases('refugee, migrant, migration, displaced, asylum'),
  aid: phrases('humanitarian aid, relief, aid convoy, humanitarian corridor'),
  blockade: phrases('blockade, siege'),
  visas: phrases('visa'),
  election: phrases('election, electoral, ballot, voter, referendum'),
  government: phrases('coalition government, unity government, form a government, new cabinet'),
  constitution: phrases('constitution, constitutional'),
  protests: phrases('protest, protester, demonstration, demonstrator'),
  corruption: phrases('corruption, bribery, embezzlement, money laundering'),
  humanrights: phrases('human rights, free speech, political prisoner'),
  relations: phrases(
    'relations, relationship, bilateral ties, diplomatic ties, partner, partnership, friendship, neighbour, neighbor, rapprochement',
  ),
  sanctions: phrases('sanction, embargo, economic restrictions, trade restrictions'),
  compensation: phrases('apology, apologise, apologize, compensation'),
  jerusalem: phrases('jerusalem, al aqsa'),
  twostates: phrases('two state solution, palestinian state'),
  dam: phrases('renaissance dam, nile waters'),
  nato: phrases('nato, north atlantic treaty, atlantic alliance'),
  oil: phrases('oil, crude, opec, petroleum'),
  gas: phrases('natural gas, gas pipeline, gas supplies, gas exports, liquefied gas'),
  trade: phrases('trade, investment, economic cooperation, tariff'),
  debt: phrases('debt, loan, inflation, budget, monetary fund'),
  tourism: phrases('tourism, tourist'),
  climate: phrases('climate, global warming, emissions'),
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
  hope hopes believe think see know one two three four five ten hundred thousand million billion
`);
