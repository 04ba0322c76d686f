import { isLinkType, LINK_TYPE_FIELD, linkTypes } from '../../../catalog/llt/link-fields';
import { nearestName } from '../../../catalog/nearest-name';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { linkLines } from '../link-lines';
import { changesTo } from '../../line-edits';

type Data = { text: string; meant: string | undefined };

const TYPES = linkTypes.map(({ value }) => value);
const LISTED = TYPES.map((type) => `"${type}"`).join(', ');
/** What people call the types elsewhere. */
const OTHER_NAMES: Readonly<Record<string, string>> = { eth: 'ether', ethernet: 'ether', udp4: 'udp', udpv6: 'udp6' };

/** A word in the place of a link's type that is none. */
export const invalidLinkType: NodeFileRule<'llttab', Data> = {
  id: 'invalid-link-type',
  title: 'Link of llttab of a type that there is not',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const { typeWord, directive } of linkLines(tree)) {
      if (typeWord === undefined || isLinkType(typeWord.text)) continue;
      // One field too many in front of the type pushes it from its place.
      const isPushed = isLinkType(directive.fields[LINK_TYPE_FIELD + 1]?.text ?? '');
      report(typeWord, { text: typeWord.text, meant: isPushed ? undefined : meantType(typeWord.text) });
    }
  },
  message: ({ text, meant }) =>
    `"${text}" is no type of a link; LLT knows ${LISTED}. It cannot use the link, and the cluster has a network less. ` +
    (meant === undefined ? 'The type is the fourth word behind the directive.' : `Did you mean "${meant}"?`),
  fix: (subject) => changesTo(subject.data.meant, subject),
};

function meantType(text: string): string | undefined {
  return OTHER_NAMES[text.toLowerCase()] ?? nearestName(TYPES, text);
}
