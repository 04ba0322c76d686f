import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Schema } from '../../server/src/syntax/relax-ng/read-schema';
import { type SchemaProblem, validate } from '../../server/src/syntax/relax-ng/validate';
import { readXml } from '../../server/src/syntax/xml/read-xml';
import type { XmlProblemCode } from '../../server/src/syntax/xml/xml-tree';
import { INSTALLED_SCHEMAS } from './installed-schema';

/** What we say of a document. */
export interface Verdict {
  readonly valid: boolean;
  /** The first thing that is wrong: its code and its offset. */
  readonly first: { readonly code: string; readonly offset: number } | undefined;
}

/** What other readers of XML accept as well. */
const ACCEPTED: ReadonlySet<XmlProblemCode> = new Set<XmlProblemCode>(['doctype', 'unbound-prefix']);

/** Our verdict about a document. */
export function ourVerdict(text: string, schema: Schema): Verdict {
  const { root, problems } = readXml(text);
  const written = problems
    .filter(({ code }) => !ACCEPTED.has(code))
    .map(({ code, start }) => ({ code, offset: start }));
  const judged = root
    ? validate(root, schema).map((problem) => ({ code: problem.code, offset: placeOf(problem) }))
    : [];
  const all = [...written, ...judged].sort((one, other) => one.offset - other.offset);
  return { valid: root !== undefined && all.length === 0, first: all[0] };
}

function placeOf(problem: SchemaProblem): number {
  switch (problem.code) {
    case 'unexpected-attribute':
      return problem.attribute.name.start;
    case 'wrong-attribute-value':
      return problem.attribute.valueRange.start;
    case 'unexpected-text':
      return problem.text.start + (problem.text.text.length - problem.text.text.trimStart().length);
    default:
      return problem.element.name.start;
  }
}

/** So many files go to one process of xmllint. */
const BATCH = 1_000;

/** The files that xmllint finds valid by an installed schema. */
export function validForXmllint(schema: string, paths: readonly string[]): ReadonlySet<string> {
  const valid = new Set<string>();
  for (let from = 0; from < paths.length; from += BATCH) {
    const batch = paths.slice(from, from + BATCH);
    const words = ['--noout', '--nonet', '--relaxng', join(INSTALLED_SCHEMAS, schema), ...batch];
    const { stderr, error } = spawnSync('xmllint', words, { encoding: 'utf8', maxBuffer: 1 << 30 });
    if (error) throw error;
    if (stderr.includes('failed to compile')) throw new Error(`xmllint cannot read ${schema}: ${stderr.slice(0, 500)}`);
    for (const [, path = ''] of stderr.matchAll(/^(.+) validates$/gm)) valid.add(path);
  }
  return valid;
}
