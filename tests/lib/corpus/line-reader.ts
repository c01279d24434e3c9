/**
 * A reader of lines, for tests that read articles again: `NAME says WORDS` and `meet NAME NAME… DAY`. The second version leaves
 * out the last word of a saying, as another reader may cut it.
 */
import type { Reader } from '@/lib/intake/reread';
import type { Article } from '@/lib/model/article';
import type { Mention } from '@/lib/model/entity';
import { statementId } from '@/lib/model/ids';
import type { MeetingReport } from '@/lib/model/meeting';
import type { Statement } from '@/lib/model/statement';
import { id, person, report, statement } from './sample';

interface Line {
  readonly text: string;
  readonly start: number;
}

export const lineReader = (version: number): Reader => ({
  version,
  read: (article) => {
    const lines = linesOf(article.articleBody);
    const statements = lines.flatMap((line) => saying(article, line, version));
    const meetings = lines.flatMap(encounter);
    const named = lines.flatMap(naming);
    const people = [...new Set(named.map(({ name }) => name))];
    return {
      readerVersion: version,
      entities: people.map((name) => ({ ...person(name), forms: [name] })),
      mentions: named.map(
        ({ name, start }): Mention => ({
          span: { start, end: start + name.length },
          entity: id(name),
          basis: 'full-name',
        }),
      ),
      statements,
      meetings,
    };
  },
});

function linesOf(body: string): readonly Line[] {
  let start = 0;
  return body.split('\n').map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
}

function naming({ text, start }: Line): readonly { readonly name: string; readonly start: number }[] {
  const names = text.startsWith('meet ') ? text.split(' ').slice(1, -1) : text.split(' ').slice(0, 1);
  return names.map((name) => ({ name, start: start + text.indexOf(name) }));
}

function saying(article: Article, { text, start }: Line, version: number): readonly Statement[] {
  const [speaker, words] = text.split(' says ');
  if (speaker === undefined || words === undefined) return [];
  const cut = version === 1 ? words : words.slice(0, words.lastIndexOf(' '));
  const from = start + text.length - words.length;
  const made = statement(article, speaker, cut);
  return [
    {
      ...made,
      id: statementId(article.id, cut, [id(speaker)]),
      content: [{ start: from, end: from + cut.length }],
    },
  ];
}

function encounter({ text, start }: Line): readonly MeetingReport[] {
  if (!text.startsWith('meet ')) return [];
  const words = text.split(' ').slice(1);
  const day = words.pop() ?? '';
  return [report(words, day, { span: { start, end: start + text.length } })];
}
