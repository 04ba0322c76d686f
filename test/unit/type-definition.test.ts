import { describe, test } from 'vitest';
import { typeDocumentUri } from '../../server/src/features/vcs/type-document';
import { checkTypeDefinition } from '../harness/check-names';

const FIXTURE = `
include "own.cf"
group g (
	)
	Widget w1 (
		Colour = w1
		)
	NIC n1 (
		)
	Proxy p1 (
		TargetResName = w1
		)
	w1 requires n1
	p1 requires gone
//- own.cf
type Widget (
	str Colour
	)
`;

function at(text: string): string {
  const index = FIXTURE.indexOf(text);
  if (index < 0) throw new Error(`no ${text}`);
  return `${FIXTURE.slice(0, index)}<|>${FIXTURE.slice(index)}`;
}

describe('type definition', () => {
  test('of a resource, where it is declared, required or named by a value', async () => {
    await checkTypeDefinition(at('w1 ('), 'own.cf:1: Widget');
    await checkTypeDefinition(at('w1 requires'), 'own.cf:1: Widget');
    await checkTypeDefinition(at('w1\n\t\t)\n\tw1 requires'), 'own.cf:1: Widget');
  });

  test('of a resource whose type no file defines: the document of the catalog', () =>
    checkTypeDefinition(at('n1\n\tp1'), typeDocumentUri('NIC')));

  test('of the name of a type: the type', async () => {
    await checkTypeDefinition(at('Widget w1'), 'own.cf:1: Widget');
    await checkTypeDefinition(at('NIC n1'), typeDocumentUri('NIC'));
  });

  test('of anything else: nothing', async () => {
    await checkTypeDefinition(at('g (\n'));
    await checkTypeDefinition(at('gone'));
    await checkTypeDefinition(at('w1\n\t\t)\n\tNIC'));
    await checkTypeDefinition(at('Colour ='));
    await checkTypeDefinition(at('group'));
  });
});
