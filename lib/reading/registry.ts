/**
 * Who is who in one article: introductions by full name and office, and what later short names and offices mean by them.
 *
 * Certain before implied: a full name is what it says; a surname is the person of that surname whom the article names in
 * full, else the one the lexicon has with the state that stands beside it; an office is the person introduced in it, else
 * its one holder on the article's day. Where several are left, nobody is meant.
 */
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
    private readonly headTitles: readonly string[],
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
      gender: item.office?.gender ?? null,
    };
    this.persons.set(key, person);
    return person;
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
      const words = person.learnedName?.split(' ') ?? [];
      const last = words.at(-1) ?? '';
      if (words.length < 2) continue;
      know(words);
      if (last.length > 2 && !isIn(common, last)) know([last]);
    }
    if (byFirst.size === 0) return [];
    const items: Item[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const found = taken[at] ? null : learnedNameAt(tokens, at, byFirst);
      if (!found) continue;
      items.push({ at, tokenCount: found.tokenCount, office: null, name: null, learned: found });
      at += found.tokenCount - 1;
    }
    return items;
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
    const bySurname = [...this.persons.values()].find(
      (person) => person.learnedName && person.learnedName.split(' ').at(-1) === name,
    );
    return bySurname ? this.meant(bySurname, 'short-name') : null;
  }

  private named(item: Item, name: NameMatch): Meant | null {
    const people = personsOf(name);
    if (people.length === 0) return notPerson(name);
    const isShort = name.form === 'short' && !item.office;
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
    const introduced = this.introducedAs(title, office);
    if (introduced) return this.meant(introduced, 'office');
    if (office.of.length === 0 || office.isFormer) return null;
    const holders = [...new Set(office.of.flatMap((of) => [...holdersOf(title, of, this.day)]))];
    const here = holders.filter((id) => this.persons.has(id));
    const [only] = here.length === 1 ? here : holders.length === 1 ? holders : [];
    if (!only) return null;
    return this.meant(
      this.remember(only, { at: 0, tokenCount: 0, office, name: null, learned: null }, []),
      'office',
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
    return of.some((one) => holdersOf(title, one, this.day).includes(person.key as EntityId));
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
      this.headTitles.some((title) => this.holds(person, title, [state])),
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
