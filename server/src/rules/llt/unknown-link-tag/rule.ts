import { nearestChosenName } from '../../../catalog/nearest-name';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { directivesNamed } from '../directive-lines';
import { linkLines, mayHoldMoreLinks } from '../link-lines';
import { missingFields } from '../missing-fields';
import { changesTo } from '../../line-edits';

type Data = { tag: string; known: readonly string[]; meant: string | undefined };

/** As many links as LLT takes. */
const MOST_NAMED = 8;

/** An address for a link that the file does not have. */
export const unknownLinkTag: NodeFileRule<'llttab', Data> = {
  id: 'unknown-link-tag',
  title: 'Address for a link that llttab does not have',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    const links = linkLines(tree);
    const tags = links.flatMap(({ tag }) => tag?.text ?? []);
    // Where a field is missing in the middle of a link, the word in the place of the tag may be another one; a tag alone may be half written.
    const isUnsure = links.some(
      ({ directive }) => directive.fields.length < 2 || missingFields(directive)?.before !== undefined,
    );
    if (tags.length === 0 || isUnsure || mayHoldMoreLinks(tree)) return;
    for (const { fields } of directivesNamed(tree, 'set-addr')) {
      const [id, tag, address] = fields;
      // Without the address the line is half written; with a tag for an id its fields are in another order.
      if (tag === undefined || address === undefined || tags.includes(tag.text) || tags.includes(id?.text ?? ''))
        continue;
      const [only] = tags;
      const meant = nearestChosenName(tags, tag.text) ?? (tags.length === 1 ? only : undefined);
      report(tag, { tag: tag.text, known: [...new Set(tags)].slice(0, MOST_NAMED), meant });
    }
  },
  message: ({ tag, known, meant }) =>
    `The file has no link "${tag}", so this address is of no use, and the other node may not be reached. ` +
    (meant === undefined
      ? `Its links are ${known.map((name) => `"${name}"`).join(', ')}.`
      : `Did you mean "${meant}"?`),
  fix: (subject) => changesTo(subject.data.meant, subject),
};
