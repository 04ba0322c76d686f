import type { FieldFact } from '../../catalog/llt/link-fields';
import { declaresLink } from '../../catalog/llt/directives';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { lineCursor } from '../shared/line-cursor';
import { codeSpan, escapeMarkdown, paragraphs } from '../shared/markdown';
import type { SignatureHelp } from '../shared/signature-help';
import { holdsSettings, llttabFactsAt } from './llttab-line-facts';

/** Which field of its line the offset is in; undefined in the directive itself and behind one without fields. */
export function signatureHelpLlttab(
  workspace: NodeFileWorkspace,
  uri: string,
  offset: number,
): SignatureHelp | undefined {
  const file = workspace.file(uri);
  const cursor = file?.kind === 'llttab' ? lineCursor(file.tree.lines, offset) : undefined;
  const facts = cursor && llttabFactsAt(cursor);
  if (cursor === undefined || facts === undefined || cursor.index === 0 || facts.fields.length === 0) return undefined;
  const { directive, fields, linkType } = facts;
  let label = directive.name;
  const parameters = fields.map((field) => {
    const start = label.length + 1;
    label += field.optional ? ` [${field.name}]` : ` ${field.name}`;
    return { start, end: label.length, documentation: fieldText(field) };
  });
  const field = holdsSettings(directive) ? 0 : cursor.index - 1;
  const untyped = declaresLink(directive.name) && linkType === undefined;
  return {
    label,
    documentation: paragraphs(
      escapeMarkdown(directive.meaning),
      untyped ? 'A link over UDP or RDMA has two more fields: the address of this node and that for broadcasts.' : '',
    ),
    parameters,
    activeParameter: field < fields.length ? field : undefined,
  };
}

function fieldText({ meaning, note, dash, values = [] }: FieldFact): string {
  return paragraphs(
    escapeMarkdown(meaning),
    values.length > 0 ? `One of ${values.map(({ value }) => codeSpan(value)).join(', ')}.` : undefined,
    dash && `${codeSpan('-')}: ${escapeMarkdown(dash)}.`,
    note && escapeMarkdown(note),
  );
}
