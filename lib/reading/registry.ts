/**
 * Who is who in one article: introductions by full name and office, and what later short names and offices mean by them.
 *
 * Certain before implied: a full name is what it says; a surname is the person of that surname whom the article names in
 * full, else the one the lexicon has with the state that stands beside it; an office is the person introduced in it, else
 * its one holder on the article's day. Where several are left, nobody is meant.
 */
import { fold } from '@/lib/language/fold';
import type { Grammar } from '@/lib/language/grammar';
import type { Token } from '@/lib/language/tokens';
import { entityById, holdersOf, type NameMatch } from '@/lib/lexicon';
import type { IsoDate } from '@/lib/model/day';
import type { EntityId } from '@/lib/model/entity';
import { contentHash } from '@/lib/model/ids';
import type { LearnedName, NameWords } from './learned-names';
import type { Item, Meant } from './namings';
import type { OfficePhrase } from './office-phrases';
import { isIn } from './words';

export interface Person {
  readonly key: string;
  /** The name as first written, without particles, for one whom the lexicon does not have. */
  readonly learnedName: string | null;
  readonly known: LearnedName | null;
  state: string | null;
  /** Functional titles with whose they are, as the article gives them. */
  readonly offices: { readonly title: string; readonly of: readonly string[] }[];
  gender: 'm' | 'f' | null;
}

export class Registry {
  private readonly persons = new Map<string, Person>();
  /** Surname or short form → keys of those who bear it here. */
  private readonly short = new Map<string, Set<string>>();
  private readonly lastWith = new Map<string, string>();
  private last: Person | null = null;
  /** Introduced as somebody's counterpart. */
  private readonly counterparts = new Set<string>();

  constructor(
    private readonly day: IsoDate | null,
    private readonly grammar: Grammar,
  ) {}

  person(key: string): Person | undefined {
    return this.persons.get(key);
  }

  /** First pass: those who are named in full or with their office. */
  introduce(item: Item, tokens: readonly Token[]): void {
    const key = this.keyOfFullName(item, tokens);
    if (!key) return;
    const person = this.remember(key, item, tokens);
    if (item.office?.title === null) this.counterparts.add(key);
    if (item.office) this.noteOffice(person, item.office, this.titleOfLast());
    this.last = person;
    for (const form of shortForms(key, tokens, item))
      this.short.set(form, (this.short.get(form) ?? new Set()).add(key));
  }

  private keyOfFullName(item: Item, tokens: readonly Token[]): string | null {
    if (item.learned?.tokenCount === 1 && !item.learned.known) return null;
    if (item.learned)
      return (
        item.learned.known?.id ?? learnedKey(stripped(nameOf(tokens, item.learned), item.learned.particles))
      );
    const people = item.name ? personsOf(item.name) : [];
    if (people.length === 0 || !item.name) return null;
    if (item.name.form === 'short' && !item.office) return null;
    return this.oneOf(people, item.office);
  }

  private remember(key: string, item: Item, tokens: readonly Token[]): Person {
    const known = this.persons.get(key);
    if (known) return known;
    const entity = entityById(key as EntityId);
    const person: Person = {
      key,
      learnedName:
        item.learned && !item.learned.known
          ? nameOf(tokens, item.learned)
          : (item.learned?.known?.name ?? null),
      known: item.learned?.known ?? null,
      state: entity?.state ?? item.learned?.known?.state ?? stateOf(item.office),
      offices: [],
      gender: item.office?.gender ?? this.genderOf(key, item, tokens),
    };
    this.persons.set(key, person);
    return person;
  }

  /** By the given name, where the grammar has a list of them. */
  private genderOf(key: string, item: Item, tokens: readonly Token[]): 'm' | 'f' | null {
    const names = this.grammar.nouns?.names;
    if (!names) return null;
    const known = entityById(key as EntityId)?.names.en;
    const first = known ? fold(known).split(' ')[0] : tokens[item.learned?.at ?? -1]?.text;
    return isIn(names.f, first) ? 'f' : isIn(names.m, first) ? 'm' : null;
  }

  /** «نظيره» has the office of whoever is named before him. */
  private noteOffice(person: Person, office: OfficePhrase, titleBefore: string | null): void {
    const title = office.title ?? titleBefore;
    if (title) person.offices.push({ title, of: office.of });
    person.gender ??= office.gender;
    person.state ??= stateOf(office);
  }

  /** Further mentions of learned people, where no other name covers them: the whole name, or the surname alone. */
  learnedIn(tokens: readonly Token[], taken: Uint8Array, common: readonly string[]): readonly Item[] {
    const byFirst = new Map<string, (readonly string[])[]>();
    const know = (words: readonly string[]) =>
      byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), words]);
    for (const person of this.persons.values()) {
      const words = this.nameWordsOf(person);
      const [first = '', last = ''] = [words[0], words.at(-1)];
      if (words.length < 2) continue;
      know(words);
      if (last.length > 2 && !isIn(common, last)) know([last]);
      // "Cho Tae-yul", then "Cho": a family name may come first
      if (this.grammar.nouns && person.gender === null && first.length > 2 && !isIn(common, first))
        know([first]);
    }
    if (byFirst.size === 0) return [];
    const items: Item[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const isName = !this.grammar.nouns || (tokens[at]?.capitals ?? 0) > 0;
      const found = taken[at] || !isName ? null : learnedNameAt(tokens, at, byFirst);
      if (!found) continue;
      items.push({ at, tokenCount: found.tokenCount, office: null, name: null, learned: found });
      at += found.tokenCount - 1;
    }
    return items;
  }

  /** The words of a learned name; in a script with capitals those of a known one as well, whose surname no table may have. */
  private nameWordsOf(person: Person): readonly string[] {
    const known = this.grammar.nouns ? entityById(person.key as EntityId)?.names.en : undefined;
    return (person.learnedName ?? (known ? fold(known) : '')).split(' ').filter(Boolean);
  }

  /** Last pass, in the order of the text. */
  resolve(item: Item, tokens: readonly Token[]): Meant | null {
    const meant = item.learned
      ? this.learnedPerson(item, tokens)
      : item.name
        ? this.named(item, item.name)
        : item.office
          ? this.byOffice(item.office)
          : null;
    const person = meant?.kind === 'person' ? this.persons.get(meant.key) : undefined;
    if (person) {
      this.last = person;
      if (item.office?.title) this.lastWith.set(item.office.title, person.key);
    }
    return meant;
  }

  private learnedPerson(item: Item, tokens: readonly Token[]): Meant | null {
    const words = item.learned;
    if (!words) return null;
    const name = stripped(nameOf(tokens, words), words.particles);
    const key = words.known?.id ?? learnedKey(name);
    const full = this.persons.get(key);
    if (full) return this.meant(full, 'learned');
    const bySurname = [...this.persons.values()].find((person) => {
      const own = this.nameWordsOf(person);
      return (
        own.at(-1) === name ||
        own.join(' ') === name ||
        (own.length > 1 && own[0] === name && person.gender === null)
      );
    });
    if (bySurname) return this.meant(bySurname, 'short-name');
    return item.office ? this.meant(this.remember(key, item, tokens), 'learned') : null;
  }

  private named(item: Item, name: NameMatch): Meant | null {
    const people = personsOf(name);
    if (people.length === 0) return notPerson(name);
    const isShort = name.form === 'short' && (!item.office || item.office.of.length === 0);
    const here = people.filter((id) => this.persons.has(id));
    const key = isShort
      ? here.length === 1
        ? (here[0] ?? null)
        : here.length > 1
          ? this.oneOf(here, item.office)
          : this.oneOf(people, item.office)
      : this.oneOf(people, item.office);
    if (!key) return notPerson(name);
    const person = this.remember(key, item, []);
    return this.meant(person, isShort || name.form === 'short' ? 'short-name' : 'full-name');
  }

  /** One of several of the same name: by the office's state, then by who held the office, then by who is active. */
  private oneOf(people: readonly EntityId[], office: OfficePhrase | null): EntityId | null {
    if (people.length === 1) return people[0] ?? null;
    const ofState =
      office && office.of.length > 0
        ? people.filter((id) => office.of.includes(entityById(id)?.state ?? ''))
        : people;
    if (ofState.length === 1) return ofState[0] ?? null;
    const holders = office?.title
      ? ofState.filter((id) =>
          office.of.some((of) => holdersOf(office.title ?? '', of, this.day).includes(id)),
        )
      : [];
    if (holders.length === 1) return holders[0] ?? null;
    const active = ofState.filter((id) => this.isActive(id));
    return active.length === 1 ? (active[0] ?? null) : null;
  }

  private isActive(id: EntityId): boolean {
    const year = this.day === null ? null : Number(this.day.slice(0, 4));
    return (
      year !== null &&
      (entityById(id)?.roles ?? []).some((role) => (role.from ?? 0) <= year && year <= (role.to ?? 9999))
    );
  }

  /** An office alone: the person introduced in it here, else its one holder on the day. */
  private byOffice(office: OfficePhrase): Meant | null {
    const title = office.title ?? this.titleOfLast();
    if (!title || office.number !== 'singular') return null;
    const head = LEADERS.includes(title) && office.of[0] ? this.headOf(office.of[0]) : null;
    if (head && !office.isFormer) return this.meant(head, 'office');
    const introduced = this.introducedAs(title, office);
    if (introduced) return this.meant(introduced, 'office');
    if (office.of.length === 0 || office.isFormer) return null;
    const holders = [...new Set(office.of.flatMap((of) => [...this.holders(title, of)]))];
    const here = holders.filter((id) => this.persons.has(id));
    const [only] = here.length === 1 ? here : holders.length === 1 ? holders : [];
    if (!only) return null;
    return this.meant(
      this.remember(only, { at: 0, tokenCount: 0, office, name: null, learned: null }, []),
      'office',
    );
  }

  /** By title and state, or by the title with its body's name: "president of the European Commission". */
  private holders(title: string, of: string): readonly EntityId[] {
    const body = of.startsWith('institution:') ? entityById(of as EntityId) : null;
    const name = body?.names.en;
    if (!body || !name) return holdersOf(title, of, this.day);
    const full = title.includes(' of the ') ? title : `${title} of the ${name}`;
    return [title, full].flatMap((one) =>
      [of, ...(one === full ? [body.state ?? 'EU'] : [])].flatMap((whose) => holdersOf(one, whose, this.day)),
    );
  }

  private introducedAs(title: string, { of, isFormer, gender, title: own }: OfficePhrase): Person | null {
    if (isFormer) return null;
    const isCounterpart = own === null;
    const fits = [...this.persons.values()].filter(
      (person) =>
        this.holds(person, title, of) &&
        (gender === null || person.gender === null || person.gender === gender) &&
        (!isCounterpart || of.length > 0 || this.counterparts.has(person.key)),
    );
    if (fits.length === 1) return fits[0] ?? null;
    const recent = this.lastWith.get(title);
    return of.length === 0 && !isCounterpart ? (fits.find((person) => person.key === recent) ?? null) : null;
  }

  /** Whether the article, or the lexicon on its day, has the person in the office. */
  private holds(person: Person, title: string, of: readonly string[]): boolean {
    const here = person.offices.some(
      (office) =>
        isSameTitle(office.title, title) &&
        (of.length === 0 || office.of.length === 0
          ? of.length === 0 || of.includes(person.state ?? '')
          : office.of.some((one) => of.includes(one))),
    );
    if (here) return true;
    if (of.length === 0) return false;
    return of.some((one) => this.holders(title, one).includes(person.key as EntityId));
  }

  /** «نظيره» has the title of the person named last. */
  private titleOfLast(): string | null {
    const { last } = this;
    if (!last) return null;
    const given = last.offices.at(-1)?.title;
    if (given) return given;
    const year = this.day === null ? null : Number(this.day.slice(0, 4));
    const roles = (entityById(last.key as EntityId)?.roles ?? []).filter((role) =>
      year === null ? role.to === null : (role.from ?? 0) <= year && year <= (role.to ?? 9999),
    );
    return roles.at(-1)?.title ?? null;
  }

  /** The person at the head of a state whom the article names; `null` where none or several are. */
  headOf(state: string): Person | null {
    const ofState = [...this.persons.values()].filter((person) => person.state === state);
    const heads = ofState.filter((person) =>
      this.grammar.headTitles.some((title) => this.holds(person, title, [state])),
    );
    return heads.length === 1 ? (heads[0] ?? null) : ofState.length === 1 ? (ofState[0] ?? null) : null;
  }

  private meant(person: Person, basis: Meant['basis']): Meant {
    return {
      key: person.key,
      kind: 'person',
      basis,
      state: person.state,
      gender: person.gender,
      isPlace: false,
    };
  }
}

/** The longest of the known names that stands here, a letter written onto its first word apart. */
function learnedNameAt(
  tokens: readonly Token[],
  at: number,
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>,
): NameWords | null {
  const text = tokens[at]?.text ?? '';
  for (const particles of ['', 'و', 'ف', 'ل', 'ب']) {
    if (!text.startsWith(particles)) continue;
    const fits = (byFirst.get(text.slice(particles.length)) ?? [])
      .filter((words) => words.every((word, k) => k === 0 || tokens[at + k]?.text === word))
      .sort((a, b) => b.length - a.length);
    if (fits[0]) return { at, tokenCount: fits[0].length, particles, known: null };
  }
  return null;
}

/** "the Russian leader": whoever is at the head of the state. */
const LEADERS = ['leader', 'leaders'];

const TITLE_CLASSES = [
  ['prime minister', 'head of government', 'chancellor', 'premier'],
  ['president', 'president of the republic', 'head of state'],
  [
    'spokesperson',
    'spokesperson for',
    'official spokesperson',
    'press secretary',
    'presidential press secretary',
  ],
];

/** «الوزير» alone may be any minister of the state. */
const isSameTitle = (one: string, other: string): boolean =>
  one === other ||
  (other === 'minister' && /(?<!prime )minister$|^وزير/.test(one)) ||
  TITLE_CLASSES.some((same) => same.includes(one) && same.includes(other));

const personsOf = (name: NameMatch): readonly EntityId[] =>
  name.candidates.filter((id) => id.startsWith('person:'));

/** A palace is the institution before it is its state; a capital is its state before it is a place. */
function notPerson(name: NameMatch): Meant | null {
  const ofKind = (kind: string) => name.candidates.filter((id) => id.startsWith(`${kind}:`));
  const [id, ...others] =
    [ofKind('institution'), ofKind('state'), ofKind('place')].find((ids) => ids.length > 0) ?? [];
  const entity = id && others.length === 0 ? entityById(id) : null;
  if (!id || !entity) return null;
  const isFeminine = entity.kind === 'institution' && /ه$/.test(name.text.split(' ')[0] ?? '');
  return {
    key: id,
    kind: entity.kind,
    basis: name.form === 'full' ? 'full-name' : 'short-name',
    state: entity.state,
    gender: isFeminine ? 'f' : null,
    isPlace: name.candidates.some((one) => /^(place|state):/.test(one)),
  };
}

const stateOf = (office: OfficePhrase | null): string | null =>
  office?.of.find((of) => /^[A-Z]{2}$/.test(of)) ?? null;

const nameOf = (tokens: readonly Token[], words: { at: number; tokenCount: number }): string =>
  tokens
    .slice(words.at, words.at + words.tokenCount)
    .map((token) => token.text)
    .join(' ');

const stripped = (name: string, particles: string): string => name.slice(particles.length);
const learnedKey = (name: string): string => `learned:${contentHash('name', name)}`;

function shortForms(key: string, tokens: readonly Token[], item: Item): readonly string[] {
  void key;
  return [tokens[item.at + item.tokenCount - 1]?.text ?? ''];
}
