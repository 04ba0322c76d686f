import type { NodeFileRule } from '../../../engine/node-file-rule';
import { plainDirectives } from '../directive-lines';
import { missingFields } from '../missing-fields';

type Data = {
  directive: string;
  missing: readonly string[];
  /** The word in front of which they are missing; undefined: the line ends too early. */
  before: string | undefined;
  place: number;
  /** Every missing field may be left to LLT. */
  dashes: boolean;
};

/** A directive of llttab without one of its fields. */
export const missingLltField: NodeFileRule<'llttab', Data> = {
  id: 'missing-llt-field',
  title: 'Directive of llttab without one of its fields',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const directive of plainDirectives(tree)) {
      const missing = missingFields(directive);
      if (missing === undefined) continue;
      const { keyword, fields, fact } = directive;
      const end = (fields.at(-1) ?? keyword).end;
      report(
        missing.before ?? { start: keyword.start, end },
        {
          directive: keyword.text,
          missing: missing.fields.map(({ name }) => name),
          before: missing.before?.text,
          place: missing.before?.start ?? end,
          dashes: missing.fields.every(({ forms }) => forms.includes('dash')),
        },
        { severity: fact?.confidence === 'high' ? 'warning' : 'hint' },
      );
    }
  },
  message: ({ directive, missing, before, dashes }) =>
    `"${directive}" lacks ${missing.length === 1 ? 'the field' : 'the fields'} ${listed(missing)}${before === undefined ? '' : ` in front of "${before}"`}. ` +
    'Fields are told apart by their order alone: LLT cannot use the line, or takes one field for another. ' +
    (dashes ? 'Write a "-" where LLT is to choose by itself.' : 'Write what is missing.'),
  fix({ data: { before, place, dashes, missing } }) {
    if (!dashes) return [];
    const text = missing.map(() => '-').join(' ');
    const edit = { start: place, end: place, text: before === undefined ? ` ${text}` : `${text} ` };
    return [{ title: `Write "${text}" for ${listed(missing)}`, safe: false, edits: [edit] }];
  },
};

function listed(names: readonly string[]): string {
  const all = names.map((name) => `"${name}"`);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
