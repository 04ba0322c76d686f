import type { DeclarationRule, Fix } from '../../../engine/rule';
import { quoted } from '../../../syntax/vcs/quoting';
import { attributesNamed, type Attribute, type ResourceDeclaration, type Word } from '../../../syntax/vcs/tree';
import { hasLookAlike } from '../../look-alikes';
import { isLocalFileSystem, isNetworkFileSystem } from '../../file-systems';

type Fault = 'no-export' | 'device-as-export' | 'export-as-device' | 'relative';
type Data = { fault: Fault; text: string; fileSystem: string; meant: string | undefined };

/** `host:/path`, an IPv6 address in brackets, several hosts, or the URL that Solaris takes. */
const EXPORT = /^(?:\[[\da-f:.%\w]+\]|[^\s/:[\]]+):\/|^nfs:\/\//i;

/** A Mount or CFSMount whose BlockDevice does not fit its file system. */
export const invalidBlockDevice: DeclarationRule<Data> = {
  id: 'invalid-block-device',
  title: 'Block device that does not fit the file system',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: ['Mount', 'CFSMount'],
  check({ tree }, report) {
    if (tree.kind !== 'resource') return;
    for (const attribute of attributesNamed(tree, 'BlockDevice')) {
      const word = scalarOf(attribute);
      const fileSystem = fileSystemAt(tree, attribute.system);
      if (word === undefined || fileSystem === undefined || word.text === '') continue;
      if (/[$<>@*%]|^NONE$/.test(word.text) || hasLookAlike(word)) continue;
      const found = judge(word.text, fileSystem);
      if (found) report({ tree, span: word }, { ...found, text: word.text, fileSystem });
    }
  },
  message: ({ fault, text, fileSystem }) => {
    const ending = 'The mount fails on every system, and the group does not start.';
    switch (fault) {
      case 'no-export':
        return `"${text}" is no directory of an NFS server, which a file system of the type "${fileSystem}" is mounted from. ${ending} Write it like "server:/export".`;
      case 'device-as-export':
        return `"${text}" is a local path, and a file system of the type "${fileSystem}" is mounted from an NFS server. ${ending} Write it like "server:/export", or correct the type.`;
      case 'export-as-device':
        return `"${text}" is a directory of an NFS server, and a file system of the type "${fileSystem}" is on a local device. ${ending} Name the device, or correct the type.`;
      case 'relative':
        return `"${text}" is no path of a device: it does not begin with "/". ${ending} Write the whole path, such as "/dev/vx/dsk/datadg/datavol".`;
    }
  },
  fix: ({ tree, span, data: { meant } }): readonly Fix[] =>
    meant === undefined
      ? []
      : [{ title: `Change to "${meant}"`, safe: false, edits: [{ tree, span, how: 'replace', text: quoted(meant) }] }],
};

function judge(text: string, fileSystem: string): Pick<Data, 'fault' | 'meant'> | undefined {
  if (isNetworkFileSystem(fileSystem)) {
    if (EXPORT.test(text)) return undefined;
    if (text.startsWith('/')) return { fault: 'device-as-export', meant: undefined };
    const [, host, path] = /^([\w.-]*[A-Za-z][\w.-]*)(?::|\/)(?!\/)([\w./-]+)$/.exec(text) ?? [];
    return { fault: 'no-export', meant: host && path && `${host}:/${path}` };
  }
  if (!isLocalFileSystem(fileSystem)) return undefined;
  // The label or the id of a file system, a drive of Windows.
  if (text.startsWith('/') || /^(?:\w+=|[A-Za-z]:$|\\)/.test(text)) return undefined;
  if (EXPORT.test(text)) return { fault: 'export-as-device', meant: undefined };
  return { fault: 'relative', meant: /^dev\/\S+$/.test(text) ? `/${text}` : undefined };
}

/** The file system type that holds where the value behind `@` does; a CFSMount mounts VxFS. */
function fileSystemAt(tree: ResourceDeclaration, system: Word | undefined): string | undefined {
  if (tree.type.text === 'CFSMount') return 'vxfs';
  const all = attributesNamed(tree, 'FSType');
  const own = all.filter((attribute) => attribute.system?.text === system?.text);
  const [holding, second] = own.length > 0 ? own : all.filter((attribute) => attribute.system === undefined);
  return second === undefined && holding ? scalarOf(holding)?.text : undefined;
}

function scalarOf({ broken, value }: Attribute): Word | undefined {
  return !broken && value?.kind === 'scalar' ? value : undefined;
}
