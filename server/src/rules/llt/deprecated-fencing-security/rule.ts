import { fencingKeyNamed } from '../../../catalog/llt/vxfenmode';
import { isAtLeast } from '../../../catalog/vcs/product-version';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { withoutLine } from '../../line-edits';
import { fencingLines } from '../fencing';

const KEY = 'security';
const SINCE = fencingKeyNamed(KEY)?.deprecatedSince ?? '';

/** The key that once said whether servers are spoken to securely. */
export const deprecatedFencingSecurity: NodeFileRule<'vxfenmode', Record<string, never>> = {
  id: 'deprecated-fencing-security',
  title: '"security" in vxfenmode of a release that does not read it',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'document',
  file: 'vxfenmode',
  check({ tree, version }, report) {
    if (!isAtLeast(version, SINCE)) return;
    for (const { key } of fencingLines(tree)) if (key.text === KEY) report(key, {}, { deprecated: true });
  },
  message: () =>
    `From ${SINCE} on coordination point servers are reached over HTTPS, whatever "${KEY}" says. Remove the line; the port of HTTPS is 443.`,
  // The line only does nothing where all servers are new ones.
  fix: ({ text, start, end }) => [
    { title: 'Remove the line', safe: false, edits: [withoutLine(text, { start, end })] },
  ],
};
