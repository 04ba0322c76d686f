/** The languages whose files are known by their names. */
export type LineFileLanguage = 'llttab' | 'llthosts' | 'gabtab' | 'vxfenmode' | 'ifcfg';

// The patterns in package.json say the same; a test holds the two together. Names are compared as VS Code does, without case.

const BASE = '(llttab|llthosts|gabtab|vxfenmode|vxfendg)';
/** What backup copies end with. Endings of other programs, such as `.md` or `.gz`, are theirs. */
const BACKUP = '(?:bak|backup|old|orig|original|prev|previous|save|saved|sav|new|rpmsave|rpmnew|rpmorig)';
const COPY = `(?:${BACKUP}|txt|conf|cfg|dist|example|sample|prod|test|dev)`;
/** A text that does not end like a name with an extension: an extension of nine letters is none. */
const WITHOUT_EXTENSION = '(?:[^.]{1,8}|.*[^.]{9})';
/** A text that ends with the number of a node or a date; `.j2`, `.bz2` and the section of a manual page are none. */
const NUMBERED = '.*[^jz]\\d';

const COPIED = [
  // sys1-llttab
  `.*[._-]${BASE}`,
  // llttab-east
  `${BASE}(?:[_-]${WITHOUT_EXTENSION})?`,
  // llttab.sys1
  `${BASE}[._-]${NUMBERED}`,
  // llttab.bak, llttab.east.bak
  `${BASE}(?:[._-].*)?\\.${COPY}`,
].map((source) => new RegExp(`^${source}$`, 'i'));

const IFCFG = new RegExp(`^ifcfg-(?:${WITHOUT_EXTENSION}|${NUMBERED})$`, 'i');
const BACKUP_COPY = new RegExp(`^${BASE}(?:[._-].*)?\\.${BACKUP}$`, 'i');

/**
 * The language of a file by its name, given with or without its path: the name that the product reads, or that of a copy with
 * something in front of it or behind it. Undefined: none of these. Backups of ifcfg files are none: network-scripts do not
 * read them.
 */
export function languageOfLineFile(path: string): LineFileLanguage | undefined {
  const base = baseOfLineFile(path);
  return base === 'vxfendg' ? 'vxfenmode' : base;
}

/** Whether a file of the language `vxfenmode` is the one that only names a disk group. */
export function isVxfendg(path: string): boolean {
  return baseOfLineFile(path) === 'vxfendg';
}

/** Whether the name is that of a backup, such as `llttab.orig`: nobody wants to hear about those who did not name them. */
export function isBackupOfLineFile(path: string): boolean {
  return BACKUP_COPY.test(nameIn(path));
}

function baseOfLineFile(path: string): LineFileLanguage | 'vxfendg' | undefined {
  const name = nameIn(path);
  if (IFCFG.test(name)) return 'ifcfg';
  for (const pattern of COPIED) {
    const base = pattern.exec(name)?.[1];
    if (base !== undefined) return base.toLowerCase() as LineFileLanguage | 'vxfendg';
  }
  return undefined;
}

function nameIn(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
