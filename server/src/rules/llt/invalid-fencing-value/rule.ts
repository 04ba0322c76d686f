import type { ValueFact } from '../../../catalog/llt/llt-fact';
import { type FencingKeyFact, fencingKeyNamed, isCoordinationPointKey } from '../../../catalog/llt/vxfenmode';
import { nearestName } from '../../../catalog/nearest-name';
import { isAtLeast, isBefore, type ProductVersion } from '../../../catalog/vcs/product-version';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import type { Severity } from '../../../engine/rule-head';
import { meantSwitch } from '../../boolean-words';
import { changeTo, listed } from '../../line-edits';
import { commentBehind, fencingLines, fencingOf } from '../fencing';

type Data = {
  fault: 'empty' | 'unknown' | 'number' | 'range' | 'too-new' | 'gone';
  key: string;
  value: string;
  /** The values that there are, or the limits of the number, or the release. */
  known: readonly string[];
  nearest: string | undefined;
};

/** A value that a key of vxfenmode does not have. */
export const invalidFencingValue: NodeFileRule<'vxfenmode', Data> = {
  id: 'invalid-fencing-value',
  title: 'Value that a key of vxfenmode does not have',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'document',
  file: 'vxfenmode',
  check({ tree, version }, report) {
    const { knownMode } = fencingOf(tree);
    for (const line of fencingLines(tree)) {
      const { key, value, written } = line;
      const fact = fencingKeyNamed(key.text);
      if (fact === undefined || isCoordinationPointKey(key.text) || commentBehind(line)) continue;
      // What the mode does not read has no effect, whatever its value.
      if (knownMode !== undefined && fact.modes?.includes(knownMode) === false) continue;
      const found = faultOf(fact, value.text, version);
      if (found === undefined) continue;
      const place = value.text === '' ? key : { start: written.start, end: written.end };
      report(place, { ...found, key: key.text, value: value.text }, { severity: severityOf(fact, found.fault) });
    }
  },
  message: ({ fault, key, value, known, nearest }) => {
    switch (fault) {
      case 'empty':
        return `"${key}" has no value, so fencing takes the default or does not start. Write one, or make the line a comment.`;
      case 'number':
        return `"${key}" is a whole number, not "${value}": fencing takes the default or does not start.`;
      case 'range':
        return `"${key}" is ${value}, but has to be ${known.join(' to ')}: fencing takes the default or does not start.`;
      case 'too-new':
        return `"${value}" came with release ${known.join()}, and these files are for an older one: fencing does not start with it.`;
      case 'gone':
        return `Since release ${known.join()} there is no "${value}" for "${key}": fencing does not start with it.`;
      case 'unknown': {
        const advice = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
        return `"${key}" has the values ${listed(known)}, not "${value}": fencing does not start, or nodes are not fenced off as you think.${advice}`;
      }
    }
  },
  fix: (subject) => (subject.data.nearest === undefined ? [] : [changeTo(subject.data.nearest, subject)]),
};

function faultOf(
  fact: FencingKeyFact,
  value: string,
  version: ProductVersion | undefined,
): Omit<Data, 'key' | 'value'> | undefined {
  const { values, range, unit } = fact;
  if (value === '') return { fault: 'empty', known: [], nearest: undefined };
  if (values) return faultOfWord(values, value, version);
  if (range === undefined && unit === undefined) return undefined;
  // What stands for "never" is a number below zero in some keys.
  if (!((range?.minimum ?? 0) < 0 ? /^-?\d+$/ : /^\d+$/).test(value))
    return { fault: 'number', known: [], nearest: /^(\d+) ?s(?:ec(?:onds)?)?$/.exec(value)?.[1] };
  const { minimum = 0, maximum = Infinity } = range ?? {};
  if (Number(value) >= minimum && Number(value) <= maximum) return undefined;
  return { fault: 'range', known: [String(minimum), String(maximum)], nearest: undefined };
}

function faultOfWord(
  values: readonly ValueFact[],
  value: string,
  version: ProductVersion | undefined,
): Omit<Data, 'key' | 'value'> | undefined {
  const fact = values.find((one) => one.value === value);
  if (fact?.since !== undefined && isBefore(version, fact.since))
    return { fault: 'too-new', known: [fact.since], nearest: undefined };
  if (fact?.deprecatedSince !== undefined && isAtLeast(version, fact.deprecatedSince))
    return { fault: 'gone', known: [fact.deprecatedSince], nearest: undefined };
  if (fact) return undefined;
  const known = values.filter(({ deprecatedSince }) => deprecatedSince === undefined).map((one) => one.value);
  const isSwitch = known.join() === '0,1';
  return { fault: 'unknown', known, nearest: isSwitch ? meantSwitch(value) : nearestName(known, value) };
}

/** Only what a page states about the values of a key is worth more than a hint. */
function severityOf({ confidence, unconfirmed = [] }: FencingKeyFact, fault: Data['fault']): Severity {
  return confidence === 'high' && !unconfirmed.includes('values') && fault !== 'empty' ? 'warning' : 'hint';
}
