import { expect, test } from 'vitest';
import { semanticTokensVcs } from '../../server/src/features/vcs/semantic-tokens';
import { SEMANTIC_TOKEN_MODIFIERS, SEMANTIC_TOKEN_TYPES } from '../../server/src/features/shared/semantic-token';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { memoryFiles } from '../harness/memory-files';

const URI = 'file:///cluster/main.cf';

/** The coloured words as `word type.modifier`. */
function colours(text: string, range?: { start: number; end: number }): string[] {
  const workspace = new VcsWorkspace(memoryFiles(new Map()));
  workspace.openDocument(URI, text);
  return semanticTokensVcs(workspace, URI, range).map(({ start, end, type, modifiers }) => {
    const marks = SEMANTIC_TOKEN_MODIFIERS.filter((_name, bit) => modifiers & (1 << bit));
    expect(SEMANTIC_TOKEN_TYPES).toContain(type);
    return [`${text.slice(start, end)} ${type}`, ...marks].join('.');
  });
}

test('a group with its list and what it requires', () => {
  expect(colours('group g1 (\n\tSystemList = { "s 1" = 0 }\n\tFailOverPolicy = Priority\n\t)\n')).toEqual([
    'group keyword',
    'g1 namespace.declaration',
    'SystemList property',
    '"s 1" struct',
    'FailOverPolicy property',
    'Priority enumMember',
  ]);
  expect(colours('requires group g2 online local firm')).toEqual([
    'requires keyword',
    'group keyword',
    'g2 namespace',
    'online enumMember',
    'local enumMember',
    'firm enumMember',
  ]);
});

test('a resource, its keys and systems; passwords and plain values are left to the grammar', () => {
  expect(
    colours('KVMGuest v (\n\tRHEVMInfo = { Enabled = 1 }\n\tGuestName @s1 = a\n\tMonitorInterval = 30\n\t)'),
  ).toEqual([
    'KVMGuest class',
    'v variable.declaration',
    'RHEVMInfo property',
    'Enabled parameter',
    'GuestName property',
    's1 struct',
    'MonitorInterval property.readonly',
  ]);
  expect(colours('a requires atleast 1 from b')).toEqual([
    'a variable',
    'requires keyword',
    'atleast keyword',
    'from keyword',
    'b variable',
  ]);
});

test('a type definition', () => {
  expect(colours('type W (\n\tstatic keylist A = { }\n\tstr B\n\t)')).toEqual([
    'type keyword',
    'W class.declaration',
    'static modifier',
    'keylist type',
    'A property.declaration.readonly',
    'str type',
    'B property.declaration',
  ]);
});

test('an obsolete type is struck through', () => {
  expect(colours('Scsi3PR old (\n\t)')).toEqual(['Scsi3PR class.deprecated', 'old variable.declaration']);
});

test('a range gives the declarations that it touches', () => {
  const text = 'system a\nsystem b\nsystem c\n';
  expect(colours(text, { start: 10, end: 12 })).toEqual(['system keyword', 'b struct.declaration']);
  expect(colours('include "types.cf"')).toEqual(['include keyword']);
});
