import { expect } from 'vitest';
import { autoCloseLibvirt } from '../../server/src/features/libvirt/auto-close';
import { completeLibvirt } from '../../server/src/features/libvirt/completion';
import { documentSymbolsLibvirt } from '../../server/src/features/libvirt/document-symbols';
import { foldingLibvirt } from '../../server/src/features/libvirt/folding';
import { formatLibvirt } from '../../server/src/features/libvirt/format';
import { hoverLibvirt } from '../../server/src/features/libvirt/hover';
import { inlayHintsLibvirt } from '../../server/src/features/libvirt/inlay-hints';
import { linkedEditingLibvirt } from '../../server/src/features/libvirt/linked-editing';
import { refactoringsLibvirt } from '../../server/src/features/libvirt/refactorings';
import { definitionLibvirt, highlightsLibvirt, referencesLibvirt } from '../../server/src/features/libvirt/references';
import { selectionRangesLibvirt } from '../../server/src/features/libvirt/selection-ranges';
import { semanticTokensLibvirt } from '../../server/src/features/libvirt/semantic-tokens';
import type { OutlineSymbol } from '../../server/src/features/shared/outline-symbol';
import type { LibvirtWorkspace } from '../../server/src/workspace/libvirt/libvirt-workspace';
import { XML_URI } from './check-xml-completion';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Asks everything about a place of a text. Nothing may throw, and every answer has to lie within the text. */
export function askXml(workspace: LibvirtWorkspace, text: string, offset: number): void {
  workspace.openDocument(XML_URI, text);
  const whole = { start: 0, end: text.length };
  const stretches: Stretch[] = [
    ...[definitionLibvirt(workspace, XML_URI, offset), hoverLibvirt(workspace, XML_URI, offset)].filter(
      (answer) => answer !== undefined,
    ),
    ...completeLibvirt(workspace, XML_URI, offset, { snippets: true }),
    ...documentSymbolsLibvirt(workspace, XML_URI).flatMap(withChildren),
    ...foldingLibvirt(workspace, XML_URI),
    ...highlightsLibvirt(workspace, XML_URI, offset),
    ...inlayHintsLibvirt(workspace, XML_URI, whole).map((hint) => ({ start: hint.offset, end: hint.offset })),
    ...(linkedEditingLibvirt(workspace, XML_URI, offset) ?? []),
    ...refactoringsLibvirt(workspace, XML_URI, offset).flatMap(({ edits }) => edits),
    ...referencesLibvirt(workspace, XML_URI, offset, true),
    ...semanticTokensLibvirt(workspace, XML_URI),
  ];
  for (const { start, end } of stretches) expect(0 <= start && start <= end && end <= text.length).toBe(true);
  const chain = selectionRangesLibvirt(workspace, XML_URI, offset);
  for (const [index, { start, end }] of chain.entries()) {
    const inner = chain[index - 1] ?? { start: offset, end: offset };
    expect(start <= inner.start && inner.end <= end, 'a selection only grows').toBe(true);
  }
  const document = workspace.document(XML_URI);
  if (document) formatLibvirt(document);
  autoCloseLibvirt(workspace, XML_URI, offset);
}

function withChildren(symbol: OutlineSymbol): OutlineSymbol[] {
  for (const child of symbol.children)
    expect(symbol.start <= child.start && child.end <= symbol.end, `"${child.name}" lies in "${symbol.name}"`).toBe(
      true,
    );
  return [symbol, ...symbol.children.flatMap(withChildren)];
}
