import type { NodeFileRule } from '../../../engine/node-file-rule';
import { linkLines, mayHoldMoreLinks } from '../link-lines';

type Data = { tag: string };

/** An llttab with one link alone. */
export const singleLltLink: NodeFileRule<'llttab', Data> = {
  id: 'single-llt-link',
  title: 'Cluster with one link alone',
  severity: 'hint',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    const [only, ...others] = linkLines(tree);
    if (only === undefined || others.length > 0 || mayHoldMoreLinks(tree)) return;
    const { keyword, fields } = only.directive;
    report({ start: keyword.start, end: (fields.at(-1) ?? keyword).end }, { tag: only.tag?.text ?? '' });
  },
  message: ({ tag }) =>
    `The link ${tag === '' ? '' : `"${tag}" `}is the only one: when this network fails, the nodes cannot tell a lost network from a dead node, and each side may take over what the other one runs. ` +
    'Add a second link over another network; two of high priority and one of low priority over the public network are recommended.',
};
