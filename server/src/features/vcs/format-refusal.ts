import { sniffCfText } from '../../protocol/cf-identity';
import { offsetsOfSpans } from '../../syntax/vcs/span-offsets';
import type { Declaration, ProblemCode, Span } from '../../syntax/vcs/tree';
import { startOfPiece, type VcsFile } from '../../workspace/vcs-file';
import type { FormatRefusal } from '../shared/format-outcome';

/** Mistakes that leave no doubt about what belongs where. */
const HARMLESS: ReadonlySet<ProblemCode> = new Set(['capital-keyword', 'hash-comment', 'missing-item']);

/** Why the file cannot be formatted, or undefined: where VCS would not read on, blanks may mean something else. */
export function formatRefusal(file: VcsFile): FormatRefusal | undefined {
  for (const [index, { text, tree }] of file.pieces.entries()) {
    const fault = faultOf(tree);
    if (fault === undefined) continue;
    if (sniffCfText(file.text) === 'postfix')
      return { reason: 'it reads like a configuration of Postfix, not like one of a cluster' };
    const start = offsetsOfSpans(text, [fault.span])[0]?.start ?? 0;
    return { reason: fault.reason, offset: startOfPiece(file, index) + start };
  }
  return undefined;
}

function faultOf({ conflict, problems, typographic }: Declaration): { span: Span; reason: string } | undefined {
  if (conflict !== undefined)
    return { span: { first: conflict, last: conflict }, reason: 'a merge has left a conflict in it' };
  const problem = problems.find(({ code }) => !HARMLESS.has(code));
  if (problem) return { span: problem, reason: 'it has a syntax error' };
  const [odd] = typographic;
  return odd && { span: odd, reason: 'it has a typographic quote or blank, which VCS does not read' };
}
