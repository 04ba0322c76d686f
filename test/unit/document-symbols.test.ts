import { describe, expect, test } from 'vitest';
import { documentSymbolsVcs } from '../../server/src/features/vcs/document-symbols';
import type { OutlineSymbol } from '../../server/src/features/shared/outline-symbol';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { memoryFiles } from '../harness/memory-files';

const URI = 'file:///cluster/main.cf';

function outline(text: string): OutlineSymbol[] {
  const workspace = new VcsWorkspace(memoryFiles(new Map()));
  workspace.openDocument(URI, text);
  return documentSymbolsVcs(workspace, URI);
}

/** The outline as indented lines `kind name [detail]`. */
function drawn(symbols: readonly OutlineSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind} ${name}${detail === '' ? '' : ` [${detail}]`}`,
    ...drawn(children, `${indent}  `),
  ]);
}

describe('outline', () => {
  test('what stands at the top, and what in its group', () => {
    const text = [
      'include "types.cf"',
      'cluster c1 (',
      '\t)',
      'system s1',
      'group g1 (',
      '\tSystemList = { s1 = 0 }',
      '\t)',
      '\tMount m1 (',
      '\t\t)',
      '\tNIC n1 (',
      '\t\t)',
      '\tm1 requires n1',
      '\trequires group g2 online local firm',
      'group g2 (',
      '\t)',
      '\ta requires atleast 2 from b,c,d',
    ].join('\n');
    expect(drawn(outline(text))).toEqual([
      'include types.cf',
      'cluster c1 [cluster]',
      'system s1 [system]',
      'group g1 [group]',
      '  resource m1 [Mount, requires n1]',
      '  resource n1 [NIC]',
      '  dependency m1 requires n1',
      '  group-dependency requires group g2 [online local firm]',
      'group g2 [group]',
      '  dependency a requires atleast 2 from b, c, d',
    ]);
  });

  test('types with their attributes', () => {
    expect(drawn(outline('type W ( static str ArgList[] = { A } str A int B{} boolean C = 0 )'))).toEqual([
      'type W [type]',
      '  attribute ArgList [static str[]]',
      '  attribute A [str]',
      '  attribute B [int{}]',
      '  attribute C [boolean]',
    ]);
  });

  test('a group reaches to the end of its own comment, the name is selected', () => {
    const own = 'group g1 (\r\n\t)\r\n\r\n\tNIC n1 (\r\n\t\t)\r\n\r\n\t// resource dependency tree\r\n\t//';
    const text = `// about g1\r\n${own}\r\n\r\n\r\n// about g2\r\ngroup g2 (\r\n\t)\r\n`;
    const [first, second] = outline(text);
    expect(first && text.slice(first.start, first.end)).toBe(own);
    expect(first && text.slice(first.selectionStart, first.selectionEnd)).toBe('g1');
    expect(second && text.slice(second.start, second.end)).toBe('group g2 (\r\n\t)');
    const [resource] = first?.children ?? [];
    expect(resource && text.slice(resource.start, resource.end)).toBe('NIC n1 (\r\n\t\t)');
  });

  test('what has no name yet is still there, and so is what follows', () => {
    expect(
      drawn(outline('group (\n\t)\n\tNIC (\n\t\t)\ninclude\nsystem s1\ngroup g2 (\n\tSystemList = {\n\t)')),
    ).toEqual([
      'group (group without name) [group]',
      '  resource (resource without name) [NIC]',
      'include (include without file)',
      'system s1 [system]',
      'group g2 [group]',
    ]);
  });

  test('an excerpt without a group shows its resources at the top', () => {
    expect(drawn(outline('NIC n1 (\n\t)\nn1 requires n2'))).toEqual([
      'resource n1 [NIC, requires n2]',
      'dependency n1 requires n2',
    ]);
  });
});
