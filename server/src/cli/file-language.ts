import { basename, resolve, sep } from 'node:path';
import { sniffCfText } from '../protocol/cf-identity';
import { isBackupOfLineFile, languageOfLineFile } from '../protocol/line-file-identity';
import { readsLikeLibvirt } from '../protocol/xml-identity';
import { isBackupName } from '../workspace/uri-paths';

/** The languages that are planned; which of them exist, the services say. */
export const LANGUAGE_IDS = ['vcs', 'llttab', 'llthosts', 'gabtab', 'vxfenmode', 'ifcfg', 'libvirt-xml'] as const;

/** What the name of a file says of its language. */
export type NameVerdict =
  /** The name decides, unless the text reads like another program's. */
  | { readonly by: 'name'; readonly language: string }
  /** The name admits the language; the text decides. */
  | { readonly by: 'content'; readonly language: string }
  /** A copy that the cluster left behind, or a backup: only read when it is named. */
  | { readonly by: 'backup'; readonly language: string };

/** What the name of a file says of its language; undefined: it is of none. */
export function languageOfName(path: string): NameVerdict | undefined {
  const name = basename(path);
  if (isBackupName(name)) return { by: 'backup', language: 'vcs' };
  const inFolder = (folder: string): boolean => resolve(path).split(sep).join('/').includes(folder);
  if (name.endsWith('.xml')) return { by: inFolder('/libvirt/qemu/') ? 'name' : 'content', language: 'libvirt-xml' };
  if (!name.endsWith('.cf')) {
    const language = languageOfLineFile(name);
    return language && { by: isBackupOfLineFile(name) ? 'backup' : 'name', language };
  }
  if (name === 'main.cf' || name === 'types.cf' || name.endsWith('Types.cf')) return { by: 'name', language: 'vcs' };
  if (inFolder('/VRTSvcs/conf/')) return { by: 'name', language: 'vcs' };
  return { by: 'content', language: 'vcs' };
}

/** Whether a file found in a folder is of the language that its name says or admits. */
export function languageOfFound(verdict: NameVerdict, text: string): string | undefined {
  if (verdict.by === 'name')
    return verdict.language === 'vcs' && sniffCfText(text) === 'postfix' ? undefined : verdict.language;
  return readsLike(verdict.language, text) ? verdict.language : undefined;
}

/** Whether a text, or its head, reads like one of the language. */
export function readsLike(language: string, text: string): boolean {
  return language === 'libvirt-xml' ? readsLikeLibvirt(text) : sniffCfText(text) === 'vcs';
}

/**
 * The language of a file that the user named. A Postfix main.cf counts as read and has no findings; of a file whose name
 * and text say nothing, nothing is claimed, unless it is empty.
 */
export function languageOfNamed(path: string, text: string): string | undefined {
  const verdict = languageOfName(path);
  if (verdict !== undefined && verdict.by !== 'content') return verdict.language;
  const sniffed = sniffCfText(text);
  if (sniffed !== 'vcs' && readsLikeLibvirt(text)) return 'libvirt-xml';
  if (verdict?.language !== 'vcs') return sniffed === 'vcs' ? 'vcs' : undefined;
  return sniffed !== undefined || text.trim() === '' ? 'vcs' : undefined;
}
