/** Places as they are compared, whatever the language they are written in. */

/** One of the things by which two namings of a place are seen to be one: an id, a name as folded, the state it lies in. */
export type PlaceKey = string & { readonly kind: 'place-key' };

/** `whole:RU`, the country itself, is no other place than any that lies in it (`in:RU`). */
export function shareKey(a: readonly PlaceKey[], b: readonly PlaceKey[]): boolean {
  const has = (keys: readonly PlaceKey[], key: string): boolean => keys.some((one) => one === key);
  return a.some((key) => {
    if (key.startsWith('in:')) return has(b, key.replace('in:', 'whole:'));
    return has(b, key) || (key.startsWith('whole:') && has(b, key.replace('whole:', 'in:')));
  });
}
