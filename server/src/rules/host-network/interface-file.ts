import { ifcfgKeyInOtherCase } from '../../catalog/llt/ifcfg';
import { isSuseFile } from '../../syntax/host-network/suse-file';
import type { Assignment, AssignmentTree } from '../../syntax/lines/read-assignments';
import type { NodeFile, NodeFileOf } from '../../workspace/node-files/node-file';
import { baseName } from '../../workspace/uri-paths';

/** What stands behind `ifcfg-` in the name of the file. */
export function fileSuffix({ uri }: { readonly uri: string }): string {
  return baseName(uri).replace(/^ifcfg-/i, '');
}

/** The assignments that a shell takes for such, without blanks around their sign. In a file of SUSE keys mean something else. */
export function shellAssignments(tree: AssignmentTree): readonly Assignment[] {
  return isSuseFile(tree) ? [] : tree.assignments.filter(({ isSpaced }) => !isSpaced);
}

/** The assignment of each key that counts: the last one. */
export function settingsOf(tree: AssignmentTree): ReadonlyMap<string, Assignment> {
  return new Map(shellAssignments(tree).map((assignment) => [assignment.key.text, assignment]));
}

/** Whether a line was meant to set the key, although nobody reads it so: `type=Bridge`, `TYPE = Bridge`, `TYPE Bridge`. */
export function isMisread({ assignments, others }: AssignmentTree, key: string): boolean {
  return (
    assignments.some(
      (one) => (one.isSpaced && one.key.text === key) || ifcfgKeyInOtherCase(one.key.text)?.name === key,
    ) || others.some(({ words }) => words[0]?.text.replace(/:$/, '') === key)
  );
}

/** Whether only a shell knows what the value is. */
export function isComputed(text: string): boolean {
  return /[$`\\;]/.test(text);
}

/** The value of a key as it stands there; undefined where there is none, or only a shell knows it. */
export function valueOf(settings: ReadonlyMap<string, Assignment>, key: string): string | undefined {
  const text = settings.get(key)?.value.text;
  return text === undefined || text === '' || isComputed(text) ? undefined : text;
}

/** The interface that the file is for. */
export function interfaceOf(file: NodeFileOf<'ifcfg'>): string {
  return valueOf(settingsOf(file.tree), 'DEVICE') ?? fileSuffix(file);
}

/** The other ifcfg files of the folder. */
export function otherInterfaces(subject: { beside(): readonly NodeFile[] }): readonly NodeFileOf<'ifcfg'>[] {
  return subject.beside().filter((file): file is NodeFileOf<'ifcfg'> & NodeFile => file.kind === 'ifcfg');
}
