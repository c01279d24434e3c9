/** Which ends of a mark would cut a letter, and where they go instead. */
import { expect, it } from 'vitest';
import { wholeLetters } from '@/lib/annotations/whole-letters';

/** `[` and `]` stand at the ends. */
function parse(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/g, ''), start, end: marked.indexOf(']') - 1 };
}

it.each([
  ['a name after a preposition', 'قال ل[أردوغان] أمس', 'قال [لأردوغان] أمس'],
  ['with a vowel between', 'قال لِ[أردوغان] أمس', 'قال [لِأردوغان] أمس'],
  ['an end between lam and alef', '[السل]ام', '[السلا]م'],
  ['a vowel mark of the last letter', '[كت]\u064Eب', '[كت\u064E]ب'],
  ['a vowel mark at the start', 'كت[\u064Eب]', 'ك[ت\u064Eب]'],
  ['inside a word, between letters that join', 'و[أضاف]', 'و[أضاف]'],
  ['lam before another letter', 'ل[موسكو]', 'ل[موسكو]'],
  ['alef after another letter', 'ب[أنقرة]', 'ب[أنقرة]'],
  ['Latin with an accent of its own', 'caf[e\u0301s]', 'caf[e\u0301s]'],
  ['the whole text', '[لا]', '[لا]'],
])('%s', (_, marked, expected) => {
  const { text, ...stretch } = parse(marked);
  const { start, end } = parse(expected);
  expect(wholeLetters(text, stretch)).toEqual({ start, end });
});
