/** Rows → lines sorted by their key in code-unit order, which is how `../lines.ts` bisects them. */
export function sortedLines(rows: readonly (readonly string[])[]): string {
  const byKey = new Map<string, string[]>();
  for (const [key = '', ...fields] of rows) {
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), ...fields]);
  }
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, fields]) => [key, ...fields].join('\t'))
    .join('\n');
}
