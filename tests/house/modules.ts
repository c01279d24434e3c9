/**
 * The source as the rules of the house see it: every module with what it imports and the names it reaches for.
 * Parsed by Vite's own parser, so that a comment or a string cannot be taken for an import.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

export interface Import {
  /** From the project's root without extension (`lib/model/day`), or the package's own name. */
  readonly target: string;
  readonly typeOnly: boolean;
}

export interface Module {
  readonly path: string;
  readonly imports: readonly Import[];
  /** `b.c` of every `a.b.c` in the code. */
  readonly members: ReadonlySet<string>;
}

/** All modules under the folders named, tests excepted. */
export function modulesUnder(...folders: readonly string[]): readonly Module[] {
  return folders.flatMap(filesUnder).map((path) => readModule(path, readFileSync(path, 'utf8')));
}

/** One module from its source; `path` is what relative imports are resolved against. */
export function readModule(path: string, source: string): Module {
  const { module, program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const specifiers = [
    ...module.staticImports.map((found) => ({ from: found.moduleRequest.value, entries: found.entries })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.moduleRequest ? [{ from: entry.moduleRequest.value, entries: [entry] }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      from: source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      entries: [],
    })),
  ];
  const imports = specifiers.map(({ from, entries }) => ({
    target: resolve(path, from),
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  return { path, imports, members: membersOf(program) };
}

function filesUnder(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function resolve(importer: string, specifier: string): string {
  const path = specifier.replace(/\?.*$/, '').replace(/\.tsx?$/, '');
  if (path.startsWith('@/')) return path.slice(2);
  return path.startsWith('.') ? normalize(join(dirname(importer), path)) : path;
}

function membersOf(program: unknown): ReadonlySet<string> {
  const members = new Set<string>();
  visit(program, (node) => {
    if (node.type !== 'MemberExpression') return;
    const property = nameOf(node.property);
    const object = nameOf(node.object);
    if (property === null) return;
    members.add(property);
    if (object !== null) members.add(`${object}.${property}`);
  });
  return members;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The name of an identifier, or the last name of a member expression. */
function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return typeof node.name === 'string' ? node.name : null;
}

function visit(value: unknown, look: (node: Node) => void): void {
  if (!isNode(value)) return;
  if (!Array.isArray(value)) look(value);
  for (const child of Object.values(value)) visit(child, look);
}
