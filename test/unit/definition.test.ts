import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/engine/checker';
import { allAgentTypes } from '../../server/src/catalog/vcs/catalog';
import { definitionVcs } from '../../server/src/features/vcs/definition';
import { documentLinksVcs } from '../../server/src/features/vcs/document-links';
import { typeDocument, typeDocumentUri } from '../../server/src/features/vcs/type-document';
import { vcsRules } from '../../server/src/rules/index';
import { attributeNamed } from '../../server/src/syntax/vcs/tree';
import { readVcsFile } from '../../server/src/workspace/vcs-file';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { checkDefinition, openAtCursor } from '../harness/check-hover';
import { memoryFiles } from '../harness/memory-files';

const FIXTURE = `
include "own.cf"
cluster c1 (
	UserNames = { admin = aBcD }
	Administrators = { admin }
	)
system s1
system "s2.example.com" (
	)
group base (
	SystemList = { s1 = 0, "s2.example.com" = 1 }
	)
	Widget w1 (
		Colour = red
		Colour @s1 = blue
		)
	NIC n1 (
		Device = eth0
		)
	w1 requires n1
group top (
	)
	requires group base online local firm
//- own.cf
type Widget (
	static str ArgList[] = { Colour }
	str Colour
	)
`;

function at(text: string): string {
  const index = FIXTURE.indexOf(text);
  if (index < 0) throw new Error(`no ${text}`);
  return `${FIXTURE.slice(0, index)}<|>${FIXTURE.slice(index)}`;
}

describe('definition', () => {
  test('a system, bare and quoted', async () => {
    await checkDefinition(at('s1 = 0'), 'main.cf:6: s1');
    await checkDefinition(at('s2.example.com" = 1'), 'main.cf:7: "s2.example.com"');
    await checkDefinition(at('s1 = blue'), 'main.cf:6: s1');
  });

  test('a group', () => checkDefinition(at('base online'), 'main.cf:9: base'));

  test('a resource', () => checkDefinition(at('n1\ngroup'), 'main.cf:16: n1'));

  test('a type and an attribute in the cluster’s type file', async () => {
    await checkDefinition(at('Widget w1'), 'own.cf:1: Widget');
    await checkDefinition(at('Colour = red'), 'own.cf:3: Colour');
    await checkDefinition(at('Colour }'), 'own.cf:3: Colour');
  });

  test('an include leads to the file', () => checkDefinition(at('own.cf"'), 'own.cf:1: '));

  test('a user is declared by UserNames', () => checkDefinition(at('admin }'), 'main.cf:3: admin'));

  test('a name declared twice has two definitions', () =>
    checkDefinition(
      'group g (\n\t)\ngroup g (\n\t)\ngroup h (\n\t)\n\trequires group <|>g online local soft',
      'main.cf:1: g',
      'main.cf:3: g',
    ));

  test('a name that nothing declares has none', () => checkDefinition('group g (\n\tSystemList = { <|>x = 0 }\n\t)'));

  test('a bundled type and its attribute open in the document of the type', async () => {
    const type = await openAtCursor('<|>KVMGuest vm (\n\tGuestName = a\n\t)');
    const uri = 'clusterwright:/types/KVMGuest.cf';
    const text = typeDocument(uri) ?? '';
    const targetOf = (offset: number) => definitionVcs(type.workspace, type.uri, offset)?.targets ?? [];
    expect(targetOf(0).map((place) => [place.uri, text.slice(place.start, place.end)])).toEqual([[uri, 'KVMGuest']]);
    const [attribute] = targetOf(type.text.indexOf('GuestName'));
    expect(attribute && text.slice(attribute.start, attribute.end)).toBe('GuestName');
    expect(attribute && text.slice(0, attribute.start).split('\n').pop()).toBe('\tstr ');
  });
});

describe('documents of bundled types', () => {
  test.each(allAgentTypes().map((agent) => [agent.name, agent] as const))(
    '%s reads and checks clean',
    (name, agent) => {
      const uri = typeDocumentUri(name);
      const text = typeDocument(uri) ?? '';
      const trees = readVcsFile(uri, text).pieces.map(({ tree }) => tree);
      expect(trees.map(({ kind }) => kind)).toEqual(['type']);
      const [tree] = trees;
      if (tree?.kind !== 'type') throw new Error('no type');
      expect(tree.problems).toEqual([]);
      expect(tree.name?.text).toBe(name);
      for (const fact of agent.attributes) {
        const attribute = attributeNamed(tree, fact.name);
        expect(attribute?.dataType?.text, fact.name).toBe(fact.dataType);
        expect(attribute?.value !== undefined, fact.name).toBe(fact.default !== undefined);
      }
      const workspace = new VcsWorkspace(memoryFiles(new Map()));
      workspace.openDocument(uri, text);
      const { findings } = new Checker(workspace, vcsRules).check(uri);
      expect(findings.map(({ rule, message }) => `${rule.id}: ${message}`)).toEqual([]);
      expect(text).toContain('// Source: ');
    },
  );

  test('an attribute repeats no source of its type, and says when it has none or others', () => {
    const text = typeDocument('clusterwright:/types/KVMGuest.cf') ?? '';
    const [head = '', body = ''] = text.split(/^type KVMGuest/m);
    expect(head).toContain('\n// An attribute without sources of its own is taken from these.\n');
    const sources = new Set(head.split('\n').filter((line) => line.startsWith('// Source: ')));
    expect(sources.size).toBeGreaterThan(0);
    const blocks = body.split('\n\n').map((block) => block.split('\n').map((line) => line.trim()));
    for (const block of blocks) {
      const own = block.filter((line) => line.startsWith('// Source: '));
      expect(own.length > 0 && own.every((line) => sources.has(line)), block.join('\n')).toBe(false);
    }
  });

  test('other addresses have no text', () => {
    expect(typeDocument('clusterwright:/types/NoSuch.cf')).toBeUndefined();
    expect(typeDocument('clusterwright:/types/%.cf')).toBeUndefined();
    expect(typeDocument('file:///types/KVMGuest.cf')).toBeUndefined();
  });
});

describe('document links', () => {
  test('includes that were read', async () => {
    const { workspace, uri, text } = await openAtCursor(
      '<|>include "a.cf"\ninclude "gone.cf"\ninclude "types.cf"\ncluster c (\n\t)\n//- a.cf\ntype A (\n\t)\n',
    );
    const links = documentLinksVcs(workspace, uri);
    expect(links.map(({ start, end, target }) => [text.slice(start, end), target])).toEqual([
      ['a.cf', 'file:///cluster/a.cf'],
    ]);
  });
});
