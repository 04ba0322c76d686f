import { fencingKeyNamed, fencingStartVariables } from '../../../catalog/llt/vxfenmode';
import { isBefore } from '../../../catalog/vcs/product-version';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { changeTo } from '../../line-edits';
import { fencingLines, nearestFencingKey } from '../fencing';

type Data = { key: string; nearest: string | undefined; since: string | undefined };

/** A key of vxfenmode that is not known. */
export const unknownFencingKey: NodeFileRule<'vxfenmode', Data> = {
  id: 'unknown-fencing-key',
  title: 'Key of vxfenmode that is not known',
  severity: 'hint',
  certainty: 'advice',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'document',
  file: 'vxfenmode',
  check({ tree, version }, report) {
    for (const { key } of fencingLines(tree)) {
      const name = key.text;
      const fact = fencingKeyNamed(name);
      if (fact?.since !== undefined && isBefore(version, fact.since))
        report(key, { key: name, nearest: undefined, since: fact.since });
      if (fact || fencingStartVariables.some((variable) => variable.name === name)) continue;
      report(key, { key: name, nearest: nearestFencingKey(name), since: undefined });
    }
  },
  message: ({ key, nearest, since }) => {
    if (since !== undefined)
      return `"${key}" came with release ${since}, and these files are for an older one: the line says nothing there. Remove it, or state the right release.`;
    return nearest === undefined
      ? `The bundled catalog knows no key "${key}". If fencing does not know it either, the line says nothing. Check it with "man vxfenmode".`
      : `The bundled catalog knows no key "${key}", so fencing may go on without what the line says. Did you mean "${nearest}"?`;
  },
  fix: (subject) => (subject.data.nearest === undefined ? [] : [changeTo(subject.data.nearest, subject)]),
};
