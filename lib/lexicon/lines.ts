/**
 * Reading a table where it lies: a string of sorted lines, `key TAB fields…`, bisected and never parsed as a whole.
 *
 * A lookup compares about log₂(lines) keys, some microseconds; the one line found is cut up.
 */

/** The fields of the line with this key; `null` where there is none. */
export function fieldsOf(blob: string, key: string): readonly string[] | null {
  let low = 0;
  let high = blob.length;
  while (low < high) {
    const start = blob.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const end = endOfLine(blob, start);
    const order = compareKey(blob, start, end, key);
    if (order === 0) return blob.slice(start, end).split('\t').slice(1);
    if (order < 0) low = end + 1;
    else high = start - 1;
  }
  return null;
}

export function endOfLine(blob: string, start: number): number {
  const end = blob.indexOf('\n', start);
  return end === -1 ? blob.length : end;
}

/** Where the line's key stands to `key`, in code-unit order; compares in place. */
function compareKey(blob: string, start: number, end: number, key: string): number {
  for (let at = 0; at < key.length; at++) {
    const unit = start + at < end ? blob.charCodeAt(start + at) : TAB;
    if (unit === TAB) return -1;
    const difference = unit - key.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  const after = start + key.length;
  return after >= end || blob.charCodeAt(after) === TAB ? 0 : 1;
}

const TAB = 9;
