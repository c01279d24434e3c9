/**
 * The text of a problem report: version, browser, what state the page is in, names of the rules that ran and how often, counts.
 * No word of an article or of the corpus, and no name. It is read by developers, so it is in English in both interfaces.
 */
import type { TabState } from '@/lib/messaging/protocol';

export interface ReportFacts {
  readonly version: string;
  /** As the browser names itself. */
  readonly browser: string;
  /** Of the interface. */
  readonly language: string;
  /** Where it was written: `article`, `no-article too-short`, `corpus` … */
  readonly state: string;
  readonly counts: Readonly<Record<string, number>>;
  /** How often each rule had a part in what is shown. */
  readonly rules: Readonly<Record<string, number>>;
}

/** One fact a line. `address`: the page's, where the reader ticked it. */
export function reportText(facts: ReportFacts, address: string | null): string {
  const lines = [
    `Siyaq ${facts.version}`,
    facts.browser,
    `interface: ${facts.language}`,
    `state: ${facts.state}`,
    ...sorted(facts.counts).map(([name, count]) => `${name}: ${count}`),
    ...sorted(facts.rules).map(([name, count]) => `rule ${name}: ${count}`),
    ...(address === null ? [] : [`address: ${address}`]),
  ];
  return lines.join('\n');
}

/** What is known of a tab, without its words. */
export function tabFacts(
  state: TabState | { readonly kind: 'no-tab' | 'slow' },
): Pick<ReportFacts, 'state' | 'counts' | 'rules'> {
  switch (state.kind) {
    case 'article': {
      const { people, context, cut, article } = state;
      const items = context.statements.flatMap((matter) => matter.items);
      return {
        state: `article ${article.inLanguage}${cut ? ' cut' : ''}${article.datePublished === null ? ' undated' : ''}`,
        counts: {
          people: people.length,
          meetings: context.meetings.length,
          statements: context.statements.length,
          items: items.length,
        },
        rules: tally([
          ...context.meetings.flatMap(({ why }) => why.rules),
          ...items.flatMap(({ why, statement }) => [...why.rules, ...statement.why]),
          ...context.statements.flatMap(({ statement }) => statement.why),
        ]),
      };
    }
    case 'no-article':
      return { state: `no-article ${state.why.kind}`, counts: {}, rules: {} };
    case 'failed':
      return { state: `failed ${state.why}`, counts: {}, rules: {} };
    case 'no-access':
    case 'no-tab':
    case 'slow':
    case 'paused':
    case 'reading':
      return { state: state.kind, counts: {}, rules: {} };
  }
}

/** Names of rules are plain (`same-speaker`); what is not may be a word of a text and stays out. */
const isRuleName = (rule: string): boolean => /^[a-z][a-z0-9:-]{0,40}$/.test(rule);

function tally(rules: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const rule of rules.filter(isRuleName)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries(counts);
}

const sorted = (counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] =>
  Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1));
