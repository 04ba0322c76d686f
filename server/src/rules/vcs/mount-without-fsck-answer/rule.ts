import type { DeclarationRule, Fix } from '../../../engine/rule';
import { quoted } from '../../../syntax/vcs/quoting';
import { attributesNamed, type ResourceDeclaration } from '../../../syntax/vcs/tree';
import { addAttribute } from '../../add-attribute';
import { isLocalFileSystem } from '../../file-systems';
import { hasLookAlike } from '../../look-alikes';
import { isNotWritten } from '../../surely-unset';

type Data = {
  resource: string;
  /** The options that are given; undefined where the attribute is not written. */
  options: string | undefined;
};

/** A Mount of a local file system whose FsckOpt does not answer the questions of fsck. */
export const mountWithoutFsckAnswer: DeclarationRule<Data> = {
  id: 'mount-without-fsck-answer',
  title: 'Mount whose FsckOpt has neither -y nor -n',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: ['Mount'],
  check({ tree, type }, report) {
    if (tree.kind !== 'resource' || tree.name === undefined) return;
    const types = fileSystemsOf(tree);
    if (types.length === 0 || !types.every(isLocalFileSystem)) return;
    const resource = tree.name.text;
    if (isNotWritten(tree, type, 'FsckOpt')) {
      // A default that is given in the type counts for all resources, and belongs to the definition.
      const given = type?.attributes.get('FsckOpt')?.default ?? '';
      if (given === '' || given === '""') report({ tree, span: tree.name }, { resource, options: undefined });
      return;
    }
    for (const { broken, value } of attributesNamed(tree, 'FsckOpt')) {
      if (broken || value?.kind !== 'scalar' || /[$@<]/.test(value.text) || hasLookAlike(value)) continue;
      if (!answers(value.text, types)) report({ tree, span: value }, { resource, options: value.text });
    }
  },
  message: ({ resource, options }) =>
    (options === undefined
      ? `The Mount "${resource}" does not set "FsckOpt", which the guide requires for every file system but NFS. `
      : `"FsckOpt" of the Mount "${resource}" has neither "-y" nor "-n" (it is "${options}"), one of which the guide requires. `) +
    'After a crash the file system has to be repaired before it is mounted, and fsck would wait for an answer that nobody gives: the failover fails. ' +
    'Write "-y" to repair, or "-n" to look only.',
  fix({ tree, span, data: { options }, cluster }): readonly Fix[] {
    if (tree.kind !== 'resource') return [];
    if (options === undefined) {
      const edits = addAttribute(cluster, tree, 'FsckOpt = "-y"');
      return edits.length === 0 ? [] : [{ title: 'Add FsckOpt = "-y"', safe: false, edits }];
    }
    const text = /^\s*[yn]\s*$/.test(options) ? `-${options.trim()}` : `${options} -y`.trim();
    return [{ title: `Change to "${text}"`, safe: false, edits: [{ tree, span, how: 'replace', text: quoted(text) }] }];
  },
};

/** The file system types that the resource may have, on one system or another; none if one cannot be read. */
function fileSystemsOf(tree: ResourceDeclaration): readonly string[] {
  const attributes = attributesNamed(tree, 'FSType');
  const types = attributes.flatMap(({ broken, value }) => (!broken && value?.kind === 'scalar' ? [value.text] : []));
  return types.length === attributes.length ? types : [];
}

/** Whether the options hold -y or -n; for the file systems of AIX -p does as well. */
function answers(options: string, types: readonly string[]): boolean {
  if (/(?:^|[\s%])-[A-Za-z]*[yn]/.test(options)) return true;
  return types.every((type) => type.startsWith('jfs')) && /(?:^|\s)-p/.test(options);
}
