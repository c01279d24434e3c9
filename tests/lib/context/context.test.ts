/** Invented articles of an invented quarrel over a dam, a truce and a harbour: what stands beside one more of them. */
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/model/article';
import type { Context, StatementItem } from '@/lib/model/context';
import type { NamedEntity } from '@/lib/model/entity';
import type { Statement } from '@/lib/model/statement';
import { article, day, reading } from '../corpus/sample';
import { carlon, harbour, naria, orland, people, said } from './sayings';
import { shelf } from './shelf';

const everyone = [...people, naria, carlon, orland, harbour];
const readingOf = (...statements: Statement[]) => reading({ entities: everyone, statements });
const paper = (name: string, published: string | null, overrides: Partial<Article> = {}): Article =>
  article(name, { datePublished: published === null ? null : day(published), ...overrides });

type Line = readonly [speaker: string, text: string, ...names: NamedEntity[]];
const lines = (from: Article, ...all: Line[]) =>
  readingOf(...all.map(([speaker, text, ...names]) => said(speaker, text, { from, names })));

const textsOf = (items: readonly StatementItem[] | undefined): readonly string[] =>
  (items ?? []).map(({ statement }) => statement.text);
const besideFirst = ({ statements }: Context): readonly string[] => textsOf(statements[0]?.items);

const { save, beside } = shelf();
const OPEN = paper('open', '2019-06-01');
const DAM: Line = ['karim', 'ملء السد في كارلون يضر بالمزارعين', carlon];

describe('related statements', () => {
  it('the same speaker first, oldest to newest, then others', async () => {
    const [old, new_] = [paper('old', '2018-01-01'), paper('new', '2019-01-01')];
    await save(
      new_,
      lines(new_, ['karim', 'السد الكارلوني كله خلاف', carlon], ['nobody', 'كارلون بنت السد', carlon]),
    );
    await save(
      old,
      lines(old, ['karim', 'لن نقبل سد كارلون', carlon], ['elena', 'السد مكتمل تقريبا', carlon]),
    );
    const found = await beside(OPEN, lines(OPEN, DAM));
    expect(besideFirst(found)).toEqual([
      'لن نقبل سد كارلون',
      'السد الكارلوني كله خلاف',
      'السد مكتمل تقريبا',
      'كارلون بنت السد',
    ]);
    expect(found.statements[0]?.items.map(({ relation }) => relation)).toEqual([
      'same-speaker',
      'same-speaker',
      'others',
      'others',
    ]);
  });

  it('five, and how many more', async () => {
    const places = ['السهل', 'التلال', 'الوادي', 'الغابة', 'البحيرة', 'المدينة', 'القرية'];
    for (const [n, place] of places.entries()) {
      const each = paper(place, `2018-01-0${n + 1}`);
      await save(each, lines(each, ['karim', `السد يغرق ${place}`, carlon]));
    }
    const [context] = (await beside(OPEN, lines(OPEN, DAM))).statements;
    expect([context?.items.length, context?.more]).toEqual([5, 2]);
  });

  it('not another matter of the same speaker', async () => {
    const other = paper('other', '2018-01-01');
    await save(
      other,
      lines(other, ['karim', 'العلاقات مع أورلان متينة', orland], ['karim', 'موسم السياحة بدأ']),
    );
    expect((await beside(OPEN, lines(OPEN, DAM))).statements).toEqual([]);
  });

  it('never its own words, saved before or at another outlet', async () => {
    const read = lines(OPEN, DAM, ['karim', 'سد كارلون كارثة على الحقول', carlon]);
    await save(OPEN, read);
    const copy = paper('copy', '2019-06-01', {
      fingerprint: OPEN.fingerprint,
      url: 'https://other.example/copy',
    });
    await save(copy, lines(copy, DAM));
    expect((await beside(OPEN, read)).statements).toEqual([]);
  });

  it('not the same saying of the same day in other hands; of another day it is a copy', async () => {
    const words: Line = ['karim', 'ملء السد في كارلون يضر بالمزارعين جميعا', carlon];
    const [sameDay, before] = [paper('same-day', '2019-06-01'), paper('before', '2019-05-01')];
    await save(sameDay, lines(sameDay, words));
    expect((await beside(OPEN, lines(OPEN, words))).statements).toEqual([]);
    await save(before, lines(before, words));
    const [context] = (await beside(OPEN, lines(OPEN, words))).statements;
    expect(context?.items.map(({ relation, article: { headline } }) => [relation, headline])).toEqual([
      ['copy', 'خبر before'],
    ]);
  });

  it('copies fold under the earliest', async () => {
    for (const [name, date] of [
      ['late', '2018-02-02'],
      ['early', '2018-02-01'],
    ] as const) {
      const each = paper(name, date);
      await save(each, lines(each, ['karim', 'لن نقبل سد كارلون ولو اكتمل بناؤه', carlon]));
    }
    const items = (await beside(OPEN, lines(OPEN, DAM))).statements[0]?.items ?? [];
    expect(items.map(({ article: { headline }, copies }) => [headline, copies.length])).toEqual([
      ['خبر early', 1],
    ]);
  });

  it.each([
    ['earlier', '2018-01-01', '2019-06-01'],
    ['later', '2019-07-01', '2019-06-01'],
    ['undated', null, '2019-06-01'],
    ['undated', '2018-01-01', null],
  ])('is %s: told on %s beside an article of %s', async (when, told, today) => {
    const other = paper('other', told);
    await save(other, lines(other, ['karim', 'لن نقبل سد كارلون', carlon]));
    const open = paper('open', today);
    const items = (await beside(open, lines(open, DAM))).statements[0]?.items;
    expect(items?.map((item) => item.when)).toEqual([when]);
  });

  it('what others say of the speaker’s own state is looked at too', async () => {
    const other = paper('other', '2018-01-01');
    await save(other, lines(other, ['elena', 'سد ناريا يقلقنا', naria]));
    expect(besideFirst(await beside(OPEN, lines(OPEN, ['karim', 'سنبدأ ملء السد'])))).toEqual([
      'سد ناريا يقلقنا',
    ]);
  });

  it('at most a third of an article’s statements', async () => {
    const matters = ['السد', 'الهدنة', 'العقوبات', 'القمح', 'اللاجئين', 'الانتخابات'];
    const other = paper('other', '2018-01-01');
    await save(other, lines(other, ...matters.map((it): Line => ['karim', `${it} في كارلون`, carlon])));
    const open = lines(
      OPEN,
      ...[...matters, ...matters].map((it, i): Line => ['karim', `${it} ${i} كارلون`, carlon]),
    );
    expect((await beside(OPEN, open)).statements).toHaveLength(4);
  });

  it('of an empty corpus nothing', async () => {
    expect(await beside(OPEN, lines(OPEN, DAM))).toEqual({ meetings: [], statements: [] });
  });
});

describe('across languages', () => {
  const english = paper('english', '2019-06-01', { inLanguage: 'en' });

  it('an English history beside an English article', async () => {
    const other = paper('other', '2018-01-01', { inLanguage: 'en' });
    await save(
      other,
      lines(other, ['elena', 'the truce in Naria is holding', naria], ['elena', 'wheat is dear']),
    );
    const found = await beside(english, lines(english, ['karim', 'we keep to the ceasefire']));
    expect(besideFirst(found)).toEqual(['the truce in Naria is holding']);
  });

  it('an Arabic history beside an English article, by shared names and concepts', async () => {
    const other = paper('other', '2018-01-01');
    await save(
      other,
      lines(other, ['elena', 'ملء السد في ناريا بدأ', naria], ['elena', 'المتحف في ناريا رائع', naria]),
    );
    const found = await beside(
      english,
      lines(english, ['peter', 'the dam in Naria worries everyone', naria]),
    );
    expect(besideFirst(found)).toEqual(['ملء السد في ناريا بدأ']);
    const why = found.statements[0]?.items[0]?.why;
    expect(why?.matter).toEqual([`e:${naria.id}`, 'c:dam']);
    expect(why?.words.every((word) => 'ملء السد في ناريا بدأ'.includes(word))).toBe(true);
  });

  it('an English history beside an Arabic article', async () => {
    const other = paper('other', '2018-01-01', { inLanguage: 'en' });
    await save(other, lines(other, ['elena', 'the West Harbour reopens to ships', harbour]));
    const found = await beside(OPEN, lines(OPEN, ['peter', 'سفن الصيد عادت إلى الميناء الغربي', harbour]));
    expect(besideFirst(found)).toEqual(['the West Harbour reopens to ships']);
  });
});
