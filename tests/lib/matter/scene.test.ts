import { describe, expect, it } from 'vitest';
import { nearness, type Scene } from '@/lib/matter/scene';

/** `abroad / home / setting`, states by a letter. */
function scene(line: string): Scene {
  const [abroad = '', home = '', setting = ''] = line.split('/').map((part) => part.trim());
  return { abroad: new Set(abroad), home: new Set(home), setting: new Set(setting) };
}

describe('nearness', () => {
  it.each([
    ['both name the state', 'a/x/', 'a/y/', 'same'],
    ['one speaks for the state that the other names', 'a/x/', '/a/', 'same'],
    ['each names the other’s', 'a/b/', 'b/a/', 'same'],
    ['one speaks for the state that the other names, but of a third', 'a/x/', 'b/a/', 'beside'],
    ['both speak of their own', '/a/', '/a/', 'same'],
    ['different states', 'a/x/', 'b/y/', 'apart'],
    ['two guests from one state', 'a/x/', 'b/x/', 'apart'],
    ['at home, of a state abroad', '/a/', 'b/c/', 'apart'],
    ['only the article names it', '/x/ax', 'a/y/', 'open'],
    ['neither says it, the articles do', '//a', '//a', 'open'],
    ['the articles speak of different states', '/x/ax', '/y/by', 'apart'],
    ['one says nothing at all', '//', 'a/x/', 'open'],
    ['neither does', '//', '//', 'open'],
  ])('%s: %s | %s is %s', (_, one, other, expected) => {
    expect(nearness(scene(one), scene(other))).toBe(expected);
    expect(nearness(scene(other), scene(one))).toBe(expected);
  });
});
