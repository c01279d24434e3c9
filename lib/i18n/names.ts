/** What to call someone in the interface: by the reader's language where known, else as the article writes it. */
import type { NamedEntity } from '@/lib/model/entity';

export interface ShownName {
  readonly text: string;
  /** The language of the name where known, for `lang`. */
  readonly lang: string | null;
}

/** The name in the first of the languages it is known in; else any form seen, else any name, else the id. */
export function nameIn(entity: NamedEntity, ...languages: readonly string[]): ShownName {
  for (const lang of languages) {
    const text = entity.names[lang];
    if (text !== undefined) return { text, lang };
  }
  const [form] = entity.forms;
  if (form !== undefined) return { text: form, lang: null };
  const [lang, text] = Object.entries(entity.names)[0] ?? [null, undefined];
  return { text: text ?? entity.id, lang };
}
