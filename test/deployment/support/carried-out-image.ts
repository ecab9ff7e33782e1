import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deployedPackages, lockedPackages, ROOT } from '../../supply-chain/lock-file';
import { contextNames, readDockerfile, type Stage, type Step } from './read-dockerfile';

/** Another user's files cannot be written to; only the superuser can make some. */
const IS_ROOT = process.getuid?.() === 0;

/** What the Dockerfile makes, in a folder in place of a root file system. */
export interface Image {
  readonly root: string;
  /** Below it, e.g. `/app`. */
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
  /** The program and its arguments that start it as its user. */
  readonly asUser: (words: readonly string[]) => readonly [string, ...string[]];
}

/**
 * Does, step by step, what the Dockerfile says. In place of `npm ci` it links the same packages from this checkout; they
 * alone keep their owner.
 */
export function carryOut(folder: string): Image {
  let last: StageRun | null = null;
  const made = new Map<string, string>();
  for (const [at, stage] of readDockerfile().entries()) {
    last = new StageRun(stage, join(folder, String(at)), made);
    last.run();
    if (stage.name !== null) made.set(stage.name, last.root);
  }
  return last!;
}

class StageRun implements Image {
  workdir = '/';
  readonly env: Record<string, string> = {};
  private user = 'root';

  constructor(
    private readonly stage: Stage,
    readonly root: string,
    private readonly made: ReadonlyMap<string, string>,
  ) {
    mkdirSync(root, { recursive: true });
  }

  run(): void {
    for (const step of this.stage.steps) this.take(step);
  }

  readonly asUser = (words: readonly string[]): readonly [string, ...string[]] =>
    IS_ROOT && this.user !== 'root'
      ? ['setpriv', '--reuid=nobody', '--regid=nogroup', '--clear-groups', ...words]
      : (words as readonly [string, ...string[]]);

  private take({ keyword, argument, flags }: Step): void {
    switch (keyword) {
      case 'WORKDIR':
        this.workdir = argument;
        mkdirSync(join(this.root, argument), { recursive: true });
        return;
      case 'USER':
        this.user = argument;
        return;
      case 'ENV':
        for (const [, name, value] of argument.matchAll(/(\w+)=(\S+)/g)) this.env[name!] = value!;
        return;
      case 'COPY':
        this.copy(argument.split(' '), flags);
        return;
      case 'RUN':
        if (argument === 'npm ci --omit=dev') this.installPackages();
        else this.shell(argument);
        return;
      case 'EXPOSE':
      case 'HEALTHCHECK':
      case 'CMD':
        return;
      default:
        throw new Error(`${keyword} is not known here: say what it does.`);
    }
  }

  private copy(words: readonly string[], flags: ReadonlyMap<string, string>): void {
    const from = flags.get('from');
    const target = join(this.root, words.at(-1)!.startsWith('/') ? '' : this.workdir, words.at(-1)!);
    for (const source of words.slice(0, -1)) {
      if (from !== undefined) {
        linkOrCopy(join(this.made.get(from)!, source), target);
      } else {
        if (!contextNames().includes(source)) throw new Error(`${source} is not in the context.`);
        const place = words.at(-1)!.endsWith('/') ? join(target, basename(source)) : target;
        cpSync(join(ROOT, source), place, { recursive: true });
      }
    }
    giveTo(flags.get('chown') ?? 'root:root', target);
  }

  private installPackages(): void {
    const target = join(this.root, this.workdir, 'node_modules');
    const places = new Set(deployedPackages().map(({ place }) => placeAtTop(place)));
    for (const place of places) {
      const copied = join(this.root, this.workdir, place);
      mkdirSync(dirname(copied), { recursive: true });
      // Another platform's is not there.
      if (existsSync(join(ROOT, place))) linkOrCopy(join(ROOT, place), copied);
    }
    for (const { place, dev } of lockedPackages())
      if (dev === true) rmSync(join(this.root, this.workdir, place), { recursive: true, force: true });
    if (IS_ROOT) execFileSync('chown', [ownerHere(`${this.user}:${this.user}`), target]);
  }

  private shell(command: string): void {
    const [program, ...args] = this.asUser(['sh', '-ec', this.commandHere(command)]);
    execFileSync(program, args, {
      cwd: join(this.root, this.workdir),
      env: {
        PATH: process.env['PATH'],
        HOME: '/nonexistent',
        npm_config_update_notifier: 'false',
        ...this.env,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  /** With our folder for the root, and with the users of this machine. */
  private commandHere(command: string): string {
    const inFolder = command.replace(/(?<=\s)\/(?=app|data)/g, `${this.root}/`);
    if (IS_ROOT) {
      return inFolder
        .replace(/node:node/g, ownerHere('node:node'))
        .replace('--owner=node --group=node', '--owner=nobody --group=nogroup');
    }
    return inFolder.replace(/^chown .*$/, 'true').replace('--owner=node --group=node ', '');
  }
}

/** A link needs the same disk. */
function linkOrCopy(source: string, target: string): void {
  try {
    execFileSync('cp', ['-al', '-T', source, target], { stdio: 'ignore' });
  } catch {
    execFileSync('cp', ['-a', '-T', source, target]);
  }
}

/** All of it but the packages, which are this checkout's own. */
function giveTo(owner: string, place: string): void {
  if (!IS_ROOT) return;
  const packages = ['-path', '*/node_modules/[!.]*', '-prune'];
  execFileSync('find', [place, ...packages, '-o', '-exec', 'chown', ownerHere(owner), '{}', '+']);
}

function ownerHere(owner: string): string {
  return owner === 'node:node' ? 'nobody:nogroup' : owner;
}

/** Of `node_modules/@a/b/node_modules/c`: `node_modules/@a/b`. */
function placeAtTop(place: string): string {
  return place.split('/node_modules/')[0]!;
}
