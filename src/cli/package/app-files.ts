import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultCode } from '../demo/fault';
import { fill, type Values } from './fill';
import { at, type Json } from './json';
import { pngSize } from './png-size';
import { type PackedFile } from './zip';

export interface AppFiles {
  /** In the order of the archive, the manifest first. */
  readonly files: readonly PackedFile[];
  /** Variables without a value. */
  readonly missing: readonly string[];
  /** Sentences about files that are not there or not as Teams wants them. */
  readonly faults: readonly string[];
}

const MANIFEST = 'manifest.json';
/** Sides in pixels, from the documentation of Teams' app icons. */
const ICONS = { color: 192, outline: 32 } as const;

/** The manifest, filled, and whatever it names: icons and localisation files. */
export function readAppFiles(folder: string, values: Values): AppFiles {
  const reader = new FolderReader(folder);
  const template = JSON.parse(reader.read(MANIFEST).toString('utf8')) as Json;
  const { filled: manifest, missing } = fill(template, values);
  const files: PackedFile[] = [{ name: MANIFEST, content: Buffer.from(JSON.stringify(manifest, null, 2)) }];
  const faults: string[] = [];
  for (const { name, check } of namedFiles(manifest)) {
    const content = reader.find(name);
    if (content === null) faults.push(`${name} is named in the manifest and is not there.`);
    else {
      faults.push(...check(content));
      files.push({ name, content });
    }
  }
  return { files, missing, faults };
}

interface NamedFile {
  readonly name: string;
  readonly check: (content: Buffer) => readonly string[];
}

function namedFiles(manifest: Json): readonly NamedFile[] {
  const icons = Object.entries(ICONS).map(([icon, side]) => {
    const name = textAt(manifest, `icons.${icon}`);
    return { name, check: (content: Buffer) => iconFaults(name, content, side) };
  });
  const languages = languageFiles(manifest).map((name) => ({
    name,
    check: (content: Buffer) => languageFaults(name, content, manifest),
  }));
  return [...icons, ...languages];
}

function iconFaults(name: string, content: Buffer, side: number): readonly string[] {
  const size = pngSize(content);
  return size?.width === side && size.height === side ? [] : [`${name} must be a PNG of ${side} × ${side}.`];
}

/** A key that leads nowhere in the manifest translates nothing, and Teams refuses the package. */
function languageFaults(name: string, content: Buffer, manifest: Json): readonly string[] {
  const keys = Object.keys(JSON.parse(content.toString('utf8')) as object).filter((key) => key !== '$schema');
  return keys
    .filter((key) => typeof at(manifest, key) !== 'string')
    .map((key) => `${name} translates ${key}, which the manifest does not have.`);
}

function languageFiles(manifest: Json): readonly string[] {
  const additional = at(manifest, 'localizationInfo.additionalLanguages') as readonly Json[] | undefined;
  const files = [
    at(manifest, 'localizationInfo.defaultLanguageFile'),
    ...(additional ?? []).map((language) => at(language, 'file')),
  ];
  return files.filter((file) => typeof file === 'string');
}

function textAt(manifest: Json, path: string): string {
  const text = at(manifest, path);
  if (typeof text !== 'string') throw new Error(`${MANIFEST} has no ${path}.`);
  return text;
}

class FolderReader {
  constructor(private readonly folder: string) {}

  read(name: string): Buffer {
    return readFileSync(join(this.folder, name));
  }

  /** Null where there is no such file. */
  find(name: string): Buffer | null {
    try {
      return this.read(name);
    } catch (error) {
      if (faultCode(error) === 'ENOENT') return null;
      throw error;
    }
  }
}
