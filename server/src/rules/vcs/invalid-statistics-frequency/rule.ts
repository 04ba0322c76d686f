import type { DeclarationRule, Fix } from '../../../engine/rule';
import { isInteger } from '../../../syntax/vcs/quoting';
import { attributesNamed, isBlock } from '../../../syntax/vcs/tree';

type Data = { frequency: number };

/** The most monitor cycles between two reports. */
const MOST = 30;

/** A Frequency of monitor statistics outside 0 to 30. */
export const invalidStatisticsFrequency: DeclarationRule<Data> = {
  id: 'invalid-statistics-frequency',
  title: 'Frequency of monitor statistics outside 0 to 30',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['type', 'resource'],
  attributes: ({ name }) => name === 'MonitorStatsParam',
  check({ tree, type }, report) {
    if (!isBlock(tree)) return;
    // A type may have an attribute of its own under the name.
    if (type?.attributes.get('MonitorStatsParam')?.static === false) return;
    for (const { broken, value } of attributesNamed(tree, 'MonitorStatsParam')) {
      if (broken || value?.kind !== 'list') continue;
      for (const { key, value: number } of value.items) {
        if (key.text !== 'Frequency' || number === undefined || !isInteger(number.text)) continue;
        const frequency = Number(number.text);
        if (frequency < 0 || frequency > MOST) report({ tree, span: number }, { frequency });
      }
    }
  },
  message: ({ frequency }) =>
    `"Frequency" of MonitorStatsParam is ${String(frequency)}, but may be 1 to ${String(MOST)} monitor cycles, or 0 for no statistics. ` +
    'Out of these bounds nobody knows whether monitor times are watched at all. Choose a number between them.',
  fix({ tree, span, data: { frequency } }): readonly Fix[] {
    const text = frequency < 0 ? '0' : String(MOST);
    return [{ title: `Change to ${text}`, safe: false, edits: [{ tree, span, how: 'replace', text }] }];
  },
};
