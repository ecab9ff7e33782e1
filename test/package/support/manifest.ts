import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './repository';

interface Command {
  readonly title: string;
  readonly description: string;
}

/** As much of the manifest as the tests speak of. */
export interface Manifest {
  readonly $schema: string;
  readonly manifestVersion: string;
  readonly version: string;
  readonly id: string;
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly developer: Readonly<Record<string, string>>;
  readonly localizationInfo: {
    readonly defaultLanguageTag: string;
    readonly defaultLanguageFile: string;
    readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[];
  };
  readonly bots: readonly {
    readonly botId: string;
    readonly scopes: readonly string[];
    readonly supportsFiles: boolean;
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly commands: readonly Command[];
    }[];
  }[];
  readonly validDomains: readonly string[];
  readonly webApplicationInfo: { readonly id: string; readonly resource: string };
}

export type Translation = Readonly<Record<string, string>>;

/** A JSON file below teamsapp. */
export function readApp(name: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, 'teamsapp', name), 'utf8'));
}

/** The manifest as it lies there, before it is filled. */
export function readManifest(): Manifest {
  return readApp('manifest.json') as Manifest;
}

/** Every translation by its language, the manifest's own among them. */
export function translations(): ReadonlyMap<string, Translation> {
  const { defaultLanguageTag, defaultLanguageFile, additionalLanguages } = readManifest().localizationInfo;
  const all = [{ languageTag: defaultLanguageTag, file: defaultLanguageFile }, ...additionalLanguages];
  return new Map(all.map(({ languageTag, file }) => [languageTag, readApp(file) as Translation]));
}
