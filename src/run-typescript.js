'use strict';

/*
 * Lets Node run the TypeScript of this repository: `node --require ./src/run-typescript.js src/main.ts`.
 *
 * `--import tsx` does so too, but it looks into every file of every package on the way, and the bot loads a thousand of
 * them: that was a third of the time to start (`npm run bench`). Here Node loads packages by itself, and the esbuild that
 * tsx brings compiles all our files in one go when one of them has changed. What it made is kept under node_modules; where
 * that cannot be written to, it is made again at each start, in a few tenths of a second.
 */

const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const ROOT = path.join(__dirname, '..');
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'mail-recovery-bot');
const OPTIONS = {
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  sourcemap: 'external',
  sourcesContent: false,
};

const fromTsx = Module.createRequire(require.resolve('tsx'));
/** What the output depends on beside a file itself. */
const compiler = [
  fromTsx('esbuild/package.json').version,
  readFileSync(path.join(ROOT, 'tsconfig.json'), 'utf8'),
  readFileSync(__filename, 'utf8'),
].join('\n');

/** @type {Map<string, { code: string, map: string }>} by file, for those compiled by this process */
const made = new Map();
const triedWhole = new Set();

Module.enableCompileCache?.(path.join(CACHE, 'v8'));
Module._extensions['.ts'] = (module, file) => {
  module._compile(codeOf(file), file);
  module.exports = asValues(module.exports);
};
Error.prepareStackTrace = stackInSource;

/**
 * Exports as plain values. esbuild gives each of them a getter, which only modules that import each other in a circle need,
 * and there are none here: a small function called from another file then costs its getter at every call.
 */
function asValues(exported) {
  return Object.defineProperty({ ...exported }, '__esModule', { value: true });
}

/** JavaScript of a TypeScript file, as kept or made now. */
function codeOf(file) {
  const key = keyOf(file);
  const kept = readIfThere(`${keptAs(file)}.js`);
  if (kept?.endsWith(key)) return kept;
  if (!made.has(file)) make(file);
  return made.get(file).code;
}

function keyOf(file) {
  return createHash('sha1').update(compiler).update(readFileSync(file)).digest('hex');
}

function keptAs(file) {
  return path.join(CACHE, path.relative(ROOT, file));
}

/** Compiles the whole of `src` or `test`, whichever the file is in; the file alone where another one has a fault. */
function make(file) {
  const [folder] = path.relative(ROOT, file).split(path.sep);
  if (!triedWhole.has(folder)) {
    triedWhole.add(folder);
    try {
      const names = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
      compile(
        names.filter((name) => /(?<!\.d)\.ts$/.test(name)).map((name) => path.join(ROOT, folder, name)),
      );
    } catch {
      // Told where it matters: when the faulty file is loaded.
    }
  }
  if (!made.has(file)) compile([file]);
}

/** @throws esbuild's BuildFailure, which names file, line and fault */
function compile(files) {
  const keys = new Map(files.map((file) => [file, keyOf(file)]));
  const { outputFiles } = fromTsx('esbuild').buildSync({
    ...OPTIONS,
    entryPoints: files,
    absWorkingDir: ROOT,
    outbase: ROOT,
    outdir: CACHE,
    write: false,
    logLevel: 'silent',
  });
  const outputs = new Map(outputFiles.map(({ path: output, text }) => [output, text]));
  for (const [file, key] of keys) {
    const output = keptAs(file).replace(/\.ts$/, '.js');
    const map = outputs.get(`${output}.map`);
    const mapUrl = pathToFileURL(`${keptAs(file)}.map`);
    made.set(file, { code: `${outputs.get(output)}//# sourceMappingURL=${mapUrl}\n// ${key}`, map });
  }
  try {
    for (const file of files) keep(file, made.get(file));
  } catch {
    // A folder that cannot be written to; `made` has it all.
  }
}

/** The code comes last: where it is there, its map is. */
function keep(file, { code, map }) {
  const place = keptAs(file);
  mkdirSync(path.dirname(place), { recursive: true });
  for (const [name, text] of [
    [`${place}.map`, map],
    [`${place}.js`, code],
  ]) {
    // Another process may start at the same time: it finds the old file or the new one, never half of it.
    const unfinished = `${name}.${process.pid}`;
    writeFileSync(unfinished, text);
    renameSync(unfinished, name);
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** @type {Map<string, Module.SourceMap | undefined>} */
const maps = new Map();

function mapOf(file) {
  if (!maps.has(file)) {
    const text = made.get(file)?.map ?? readIfThere(`${keptAs(file)}.map`);
    maps.set(file, text && new Module.SourceMap(JSON.parse(text)));
  }
  return maps.get(file);
}

/**
 * The stack as V8 writes it, with lines of the TypeScript. Node's own `--enable-source-maps` reads the map of every file
 * and every package when it is loaded, a tenth of a second and 30 MB; here a map is read when a stack needs it.
 */
function stackInSource(error, frames) {
  return [Error.prototype.toString.call(error), ...frames.map(frameInSource)].join('\n    at ');
}

function frameInSource(frame) {
  const file = frame.getFileName();
  const text = String(frame);
  if (!file?.endsWith('.ts')) return text;
  const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()];
  const entry = mapOf(file)?.findEntry(line - 1, column - 1);
  if (entry?.originalLine === undefined) return text;
  const inSource = `${file}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  return text.replace(`${file}:${line}:${column}`, () => inSource);
}
