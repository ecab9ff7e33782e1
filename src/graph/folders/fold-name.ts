/** A folder name or path for comparing: letter case, accents and width aside. */
export function foldName(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

/** True where a path is the one wanted or ends in it: `projects`, `inbox/projects`. */
export function isPathOf(path: string, wanted: string): boolean {
  return `/${foldName(path)}`.endsWith(`/${foldName(wanted)}`);
}
