import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOMS, roomOf } from './rooms';
import { ROOT, sentencesIn, type SourceFile, sourceFiles } from './source-files';

const files = sourceFiles('src');

/** A broken rule: what, why, and how to mend. */
function broken(what: string, why: string, mend: string): string {
  return `${what}\n    why:  ${why}\n    mend: ${mend}`;
}

describe('the house of src/README.md', () => {
  it('has a room in the table for every folder', () => {
    const unknown = [...new Set(files.map(({ path }) => roomOf(path)))].filter((room) => !(room in ROOMS));
    expect(unknown).toEqual([]);
  });

  it('lets imports point down only', () => {
    const faults = files.flatMap((file) =>
      file.imports
        .filter(({ target }) => target.startsWith('src/'))
        .flatMap((to) => faultOf(file, to.target, to.typeOnly)),
    );
    expect(faults).toEqual([]);
  });

  it('keeps a package in the room that owns it', () => {
    const faults = files.flatMap((file) =>
      file.imports.filter(({ isPackage }) => isPackage).flatMap(({ target }) => foreignPackage(file, target)),
    );
    expect(faults).toEqual([]);
  });

  it('has no cycles', () => {
    expect(cycles(files)).toEqual([]);
  });

  it('keeps the language layer free of I/O', () => {
    const faults = files
      .filter(({ path }) => roomOf(path) === 'understanding')
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target, isPackage }) => isPackage && target.startsWith('node:'))
          .map(({ target }) =>
            broken(
              `${path} imports ${target}`,
              'understanding is pure: words in, intent out',
              'pass in what it needs',
            ),
          ),
      );
    expect(faults).toEqual([]);
  });

  it('keeps the sandbox a stranger to the product', () => {
    const faults = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target.startsWith('src/'))
        .filter(({ target }) => (roomOf(path) === 'sandbox') !== (roomOf(target) === 'sandbox'))
        .filter(() => roomOf(path) !== 'cli')
        .map(({ target }) =>
          broken(
            `${path} imports ${target}`,
            'the sandbox stands in for Microsoft Graph and may share nothing with its client',
            'speak HTTP to it',
          ),
        ),
    );
    expect(faults).toEqual([]);
  });

  it('keeps the words a user reads in presentation/words', () => {
    const rooms = new Set(['conversation', 'jobs', 'recovery', 'teams', 'presentation']);
    // Read by whoever posts malformed HTTP requests, not by people who chat.
    const protocol = ['src/teams/incoming.ts', 'src/teams/receive.ts'];
    const faults = files
      .filter(({ path }) => rooms.has(roomOf(path)) && !path.startsWith('src/presentation/words/'))
      .filter(({ path }) => !protocol.includes(path))
      .flatMap((file) =>
        sentencesIn(file).map((sentence) => `${file.path}: “${sentence}” belongs into presentation/words`),
      );
    expect(faults).toEqual([]);
  });

  it('keeps words out of the card templates', () => {
    const faults = readdirSync(join(ROOT, 'cards'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) =>
        literalWords(name, JSON.parse(readFileSync(join(ROOT, 'cards', name), 'utf8')) as unknown),
      );
    expect(faults).toEqual([]);
  });

  it('reads process.env in the settings alone', () => {
    const readers = files.filter(({ text }) => /process\s*\.\s*env\b/.test(text)).map(({ path }) => path);
    expect(readers).toEqual(['src/settings/index.ts']);
  });

  it('keeps the top level that the product card fixes', () => {
    for (const name of ['src', 'cards', 'test', 'package.json', 'tsconfig.json', 'README.md']) {
      expect([name, existsSync(join(ROOT, name))]).toEqual([name, true]);
    }
  });
});

function faultOf(file: SourceFile, target: string, typeOnly: boolean): readonly string[] {
  const from = roomOf(file.path);
  const to = roomOf(target);
  const room = ROOMS[from];
  const other = ROOMS[to];
  if (from === to || room === undefined || other === undefined || to === 'sandbox') return [];
  if (typeOnly && room.typesOf?.includes(to)) return [];
  if (room.never?.includes(to)) {
    return [
      broken(
        `${file.path} imports ${target}`,
        `${from}/ never knows ${to}/`,
        `define a port in ${from}/ and hand it in from compose.ts`,
      ),
    ];
  }
  if (other.floor < room.floor) return [];
  return [
    broken(
      `${file.path} (floor ${room.floor}) imports ${target} (floor ${other.floor})`,
      'imports point down only, so that a room can be understood without those above it',
      `move what both need to a lower room, or take it as a port`,
    ),
  ];
}

function foreignPackage({ path }: SourceFile, target: string): readonly string[] {
  const owners = Object.entries(ROOMS).filter(([, { owns }]) =>
    owns?.some((name) => target === name || target.startsWith(`${name}/`)),
  );
  if (owners.length === 0 || owners.some(([room]) => room === roomOf(path))) return [];
  const names = owners.map(([room]) => `${room}/`).join(' and ');
  return [
    broken(`${path} imports ${target}`, `${target} is known to ${names} alone`, `use what ${names} offers`),
  ];
}

/** Import cycles between files, types aside: each as the files on it. */
function cycles(all: readonly SourceFile[]): readonly string[] {
  const byModule = new Map(all.map((file) => [file.path.replace(/\.ts$/, ''), file]));
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (module: string, trail: readonly string[]): void => {
    if (state.get(module) === 'done') return;
    if (state.get(module) === 'open') {
      found.push([...trail.slice(trail.indexOf(module)), module].join(' → '));
      return;
    }
    state.set(module, 'open');
    for (const { target, isPackage } of byModule.get(module)?.imports ?? []) {
      const next = byModule.has(target) ? target : `${target}/index`;
      if (!isPackage && byModule.has(next)) visit(next, [...trail, module]);
    }
    state.set(module, 'done');
  };
  for (const module of byModule.keys()) visit(module, []);
  return found;
}

const WORDY = new Set([
  'text',
  'title',
  'label',
  'placeholder',
  'altText',
  'errorMessage',
  'fallbackText',
  'speak',
]);

function literalWords(name: string, node: unknown, key = ''): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((child) => literalWords(name, child, key));
  if (typeof node === 'object' && node !== null) {
    return Object.entries(node).flatMap(([childKey, child]) => literalWords(name, child, childKey));
  }
  if (typeof node !== 'string' || !WORDY.has(key)) return [];
  return /[A-Za-z]{2}/.test(node.replace(/\$\{[^}]*\}/g, '')) ? [`cards/${name}: ${key} “${node}”`] : [];
}
