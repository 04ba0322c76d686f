import { failureDetection, secondsOfTimer } from '../../catalog/llt/timers';
import type { GabconfigArgument } from '../../syntax/llt/gabconfig-arguments';
import { directivesOf, settingOf } from '../../syntax/llt/llttab-tree';
import { llthostsBeside } from '../../workspace/node-files/llthosts-beside';
import type { NodeFileOf } from '../../workspace/node-files/node-file';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { baseName } from '../../workspace/uri-paths';
import { numberIn } from './llttab-time';

/** What the other files of the node say that matters to GAB. */
export interface GabSurroundings {
  /** The nodes of llthosts, by their names or ids; undefined: there is no llthosts. */
  readonly nodes: readonly string[] | undefined;
  /** The peerinact of LLT in seconds, and whether llttab sets it. */
  readonly peerinact: { readonly seconds: number; readonly isSet: boolean };
}

/** Reads llthosts and llttab beside a gabtab. */
export function gabSurroundings(workspace: NodeFileWorkspace, uri: string): GabSurroundings {
  const nodes = llthostsBeside(workspace, uri)?.tree.entries.map(({ id, name }) => name?.text ?? id.text);
  const set = llttabBeside(workspace, uri)
    .flatMap(({ tree }) => directivesOf(tree, 'SetTimer').flatMap(({ settings }) => settings))
    .map(settingOf)
    .filter(({ name }) => name.text === 'peerinact')
    .map(({ value }) => numberIn(value?.text))
    .filter((value) => value !== undefined)
    .at(-1);
  const peerinact =
    set === undefined
      ? { seconds: failureDetection.peerinact, isSet: false }
      : { seconds: secondsOfTimer(set), isSet: true };
  return { nodes, peerinact };
}

/** The stable timeout in seconds that the options set, or that counts without. */
export function stableTimeout(options: readonly GabconfigArgument[]): number {
  const set = numberIn(options.filter(({ name }) => name === '-t').at(-1)?.argument?.text);
  return set === undefined ? failureDetection.stableTimeout : set / 1000;
}

/** The llttab with the same words around its name: that of another node may lie in the folder as well. */
function llttabBeside(workspace: NodeFileWorkspace, uri: string): NodeFileOf<'llttab'>[] {
  const wanted = baseName(uri).toLowerCase().replace('gabtab', 'llttab');
  return workspace
    .beside(uri)
    .filter(
      (file): file is NodeFileOf<'llttab'> => file.kind === 'llttab' && baseName(file.uri).toLowerCase() === wanted,
    );
}
