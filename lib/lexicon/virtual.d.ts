/** Made at build time from assets/lexicon by `build/plugin.ts`; the shapes stand in `build/compile.ts`. */
declare module 'virtual:siyaq-lexicon' {
  export const entities: string;
  export const names: string;
  export const spellings: string;
  export const offices: string;
  export const titles: string;
  export const demonyms: string;
  export const equivalents: string;
  export const ordinary: string;
  export const leads: string;
  export const cues: string;
}
