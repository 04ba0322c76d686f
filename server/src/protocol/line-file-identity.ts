/** The languages whose files are known by their names. */
export type LineFileLanguage = 'llttab' | 'llthosts' | 'gabtab' | 'vxfenmode' | 'ifcfg';

/** A copy has the name of the file with something in front of it or behind it: `llttab.sys1`, `sys1-llttab`. */
const COPY = /^(?:.+[._-])?(llttab|llthosts|gabtab|vxfenmode|vxfendg)(?:[._-].+)?$/;

/** Copies that hold something else than the file does: what a package manager or an editor adds to names. */
const OTHER = /\.(?:md|html?|json|ya?ml|py|c|h|ts|js|rpm|gz|zip|tar|swp|langium|tmLanguage)$/i;

/** The language of a file by its name, given with or without its path; undefined: none of these. */
export function languageOfLineFile(path: string): LineFileLanguage | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  if (OTHER.test(name)) return undefined;
  if (/^ifcfg-./.test(name)) return 'ifcfg';
  const kind = COPY.exec(name)?.[1];
  return kind === 'vxfendg' ? 'vxfenmode' : (kind as LineFileLanguage | undefined);
}

/** Whether a file of the language `vxfenmode` is the one that only names a disk group. */
export function isVxfendg(path: string): boolean {
  return /(?:^|[/\\._-])vxfendg(?:[._-][^/\\]*)?$/.test(path);
}
