import { baseName, directoryOf } from '../uri-paths';

/** Whose copy a file of a node is. */
export interface NodePlace {
  /** The folder that stands for the root of the node's file system. */
  readonly root: string;
  /** What parts the copies of several nodes in one folder: `sys1` of `llttab.sys1` or `sys1-llttab`; mostly empty. */
  readonly affix: string;
}

const ETC = /\/etc(?:\/sysconfig\/network-scripts|\/sysconfig\/network)?$|\/(?:sysconfig\/)?network-scripts$/;
const NAME = /^(?:(.+)[._-])?(?:llttab|llthosts|gabtab|vxfenmode|vxfendg)(?:[._-](.+))?$/;
/** What is put behind the name of a file that was saved, which names no node. */
const NO_NODE =
  /^(?:old|bak|backup|orig|original|prev|previous|save|saved|sav|new|txt|conf|cfg|dist|sample|example|rpmsave|rpmnew|rpmorig|\d+)$/i;

/** The node whose copy a file is, by where it lies and how it is called. */
export function nodePlace(uri: string): NodePlace {
  const [, before = '', behind = ''] = NAME.exec(baseName(uri)) ?? [];
  const affix = [before, behind].find((part) => part !== '' && !NO_NODE.test(part)) ?? '';
  return { root: directoryOf(uri).replace(ETC, ''), affix };
}

/** Whether a file is a copy that somebody put aside: it says nothing about the cluster as it is. */
export function isPutAside(uri: string): boolean {
  const [, before = '', behind = ''] = NAME.exec(baseName(uri)) ?? [];
  return [before, behind].some((part) => part !== '' && NO_NODE.test(part));
}
