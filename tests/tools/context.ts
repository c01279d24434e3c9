/**
 * `npm run --silent context -- --corpus DIR [--dates FILE] FILE`: reads every article of DIR into a fresh corpus, then FILE, and
 * prints what the panel would show beside it, as one JSON object.
 */
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contextOf } from '@/lib/context/context';
import { openCorpus } from '@/lib/corpus/store';
import { saveArticle } from '@/lib/intake/save';
import type { Article } from '@/lib/model/article';
import type { MeetingItem, StatementItem } from '@/lib/model/context';
import { type IsoDay, isIsoDay } from '@/lib/model/day';
import type { NamedEntity } from '@/lib/model/entity';
import type { Reading } from '@/lib/model/reading';
import { read } from '@/lib/reading';
import { type Opened, openFile } from './open-file';

const args = process.argv.slice(2).filter((argument) => argument !== '--');
const option = (name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const corpusFolder = option('corpus');
const datesFile = option('dates');
const [file] = args;
if (corpusFolder === undefined || file === undefined)
  throw new Error('usage: context --corpus DIR [--dates FILE] FILE');

const dates = new Map<string, IsoDay>(
  Object.entries(
    datesFile === undefined ? {} : (JSON.parse(readFileSync(datesFile, 'utf8')) as object),
  ).flatMap(([name, day]: [string, unknown]) => (isIsoDay(day) ? [[name, day]] : [])),
);

/** Saved pages have no address: their names stand for it. */
const addressOf = (path: string): string => `https://saved.example/${encodeURIComponent(basename(path))}`;
const open = (path: string): Opened =>
  openFile(path, { published: dates.get(basename(path)), url: addressOf(path) });

const opened = await openCorpus('context-tool');
if (!opened.ok) throw new Error('no database');
const corpus = opened.value;
const files = new Map<string, string>();
for (const name of readdirSync(corpusFolder).filter((each) => /\.(txt|html?)$/i.test(each))) {
  try {
    const { article } = open(join(corpusFolder, name));
    await saveArticle(corpus, article, read(article), { origin: 'imported', savedAt: 0 });
    files.set(article.id, name);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const { article, toFile } = open(file);
const reading = read(article);
const context = await contextOf(corpus, article, reading);

const personOf = ({ id, names, forms }: NamedEntity): object => ({
  id,
  name: names.en ?? Object.values(names)[0] ?? forms[0],
  names: forms,
});

function meetingOf({ meeting, attendees, when }: MeetingItem): object {
  return {
    attendees: attendees.map(personOf),
    date: meeting.startDate?.date ?? null,
    place: meeting.place,
    status: meeting.status,
    when,
    reports: meeting.reports.map(({ source }) =>
      source.kind === 'article'
        ? { file: files.get(source.article), text: source.text }
        : { file: null, text: source.sourceTitle },
    ),
    disagreements: meeting.disagreements,
  };
}

function statementOf(item: StatementItem, beside: object): object {
  const [speaker] = item.speakers;
  return {
    for: beside,
    speaker:
      speaker === undefined
        ? { name: item.statement.sources[0]?.text ?? null, names: [] }
        : personOf(speaker),
    text: item.statement.text,
    file: files.get(item.article.id),
    saidOn: item.statement.saidOn?.date ?? null,
    when: item.when,
    relation: item.relation,
    why: [...item.why.words, ...item.why.entities, ...item.why.rules],
  };
}

const places = (open_: Article, read_: Reading): ReadonlyMap<string, object> =>
  new Map(
    read_.statements.map((statement) => {
      const [first, last] = [statement.content[0], statement.content.at(-1)];
      const span = toFile({ start: first?.start ?? 0, end: last?.end ?? open_.articleBody.length });
      return [statement.id, { ...span, text: statement.text }];
    }),
  );
const besideOf = places(article, reading);
console.log(
  JSON.stringify({
    meetings: context.meetings.map(meetingOf),
    statements: context.statements.flatMap(({ statement, items }) =>
      items.map((item) => statementOf(item, besideOf.get(statement.id) ?? {})),
    ),
  }),
);
corpus.close();
