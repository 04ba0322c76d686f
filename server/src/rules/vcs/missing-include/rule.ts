import { nameDistance } from '../../../catalog/nearest-name';
import { wellKnownTypeFiles } from '../../../catalog/vcs/well-known-type-files';
import type { ClusterRule, Severity } from '../../../engine/rule';
import { type IncludeState, isStoodIn } from '../../../workspace/cluster';
import type { OwnTypes } from '../../../workspace/own-types';
import { standsAlone } from '../../../workspace/uri-paths';
import { quoted } from '../../../syntax/vcs/quoting';
import { changeName } from '../../change-name';

type Reason = 'missing' | 'alone' | 'outside' | 'unreadable';
type Data = { file: string; reason: Reason; nearest: string | undefined };

/** An included file that is not there, or that could not be read. */
export const missingInclude: ClusterRule<Data> = {
  id: 'missing-include',
  title: 'Included file that is missing',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['include'],
  exact: true,
  check({ cluster }, report) {
    // A backup copy or an unsaved document has no folder in which anything could be missing.
    if (standsAlone(cluster.mainUri)) return;
    for (const [number, state] of cluster.includes) {
      const tree = cluster.trees[number];
      if (tree?.kind !== 'include' || tree.file === undefined || tree.problems.length > 0) continue;
      const file = tree.file.text;
      const reason = reasonOf(file, state, cluster.own);
      if (reason === undefined) continue;
      report(
        { tree, span: tree.file },
        { file, reason, nearest: misspeltTypeFile(file) },
        { severity: SEVERITY[reason] },
      );
    }
  },
  message: ({ file, reason, nearest }) => {
    switch (reason) {
      case 'missing':
        return (
          `The included file "${file}" is neither in this folder nor in the include path` +
          `${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`}. ` +
          'The configuration is not loaded while an included file is missing. ' +
          'Copy the file into this folder, or correct the name.'
        );
      case 'alone':
        return (
          `The included file "${file}" is not at hand` +
          `${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`}, so names and types that it may declare are not judged. ` +
          "Copy it from the node's configuration directory into this folder to have everything checked."
        );
      case 'outside':
        return (
          `The included file "${file}" was not read because its path leads out of the folders that may be read. ` +
          'Names and types that it may declare are not judged. ' +
          'Open the folder that holds it, or name that folder in the setting "clusterwright.vcs.includePath".'
        );
      case 'unreadable':
        return file === ''
          ? 'This include names no file, and the configuration is not loaded with it. Write the name between the quotes, or remove the line.'
          : `The included file "${file}" cannot be read: it is no text in UTF-8, is too large, or may not be opened. ` +
              'Names and types that it may declare are not judged, and a node that cannot read it does not load the configuration. ' +
              'Check the file and its permissions.';
    }
  },
  fix: (subject) => changeName(subject, subject.data.nearest, quoted),
};

/** Only a file that is missed for sure is an error; the rest says what could not be looked at. */
const SEVERITY: Readonly<Record<Reason, Severity>> = {
  missing: 'error',
  alone: 'information',
  outside: 'information',
  unreadable: 'warning',
};

function reasonOf(file: string, state: IncludeState, own: OwnTypes): Reason | undefined {
  switch (state.state) {
    case 'read':
      return undefined;
    case 'missing':
      if (isStoodIn(file, own)) return undefined;
      return state.siblings ? 'missing' : 'alone';
    case 'unknown':
      return state.reason;
  }
}

/** The types file of the product whose name differs by one letter or by capitals only. */
function misspeltTypeFile(file: string): string | undefined {
  const lower = file.toLowerCase();
  return wellKnownTypeFiles.find(({ name }) => nameDistance(lower, name.toLowerCase()) <= 1 && name !== file)?.name;
}
