import type { Fix, FixEdit, FixSubject, RuleData } from '../../../engine/rule';
import { isInteger, quotedString } from '../../../syntax/vcs/quoting';
import { typeNamed } from '../../../workspace/cluster';
import { guestAssociations, type GuestAssociation } from '../kvm-guest-keys';

/** Adds the missing keys where the type definition has them, with its defaults. Never safe: most have to be filled in. */
export function addKeys({ tree, span, cluster }: FixSubject<RuleData>, missing: readonly string[]): readonly Fix[] {
  if (tree.kind !== 'resource') return [];
  const type = typeNamed(cluster, tree.type.text);
  const association =
    type && guestAssociations({ tree, type }, 'RHEVMInfo').find(({ attribute }) => attribute.name.first === span.first);
  if (association === undefined) return [];
  const edits = missing.map((key): FixEdit | undefined => {
    const text = `${key} = ${written(association.known.defaults.get(key) ?? '')}`;
    const before = lastBefore(association, key);
    if (before) return { tree, span: before.value ?? before.key, how: 'after', text: `, ${text}` };
    const [first] = association.items;
    return first && { tree, span: first.key, how: 'before', text: `${text}, ` };
  });
  return [
    { title: 'Add the missing keys, to be filled in', safe: false, edits: edits.filter((edit) => edit !== undefined) },
  ];
}

/** The last item given whose key comes before the other one in the type definition. */
function lastBefore({ items, known }: GuestAssociation, key: string): GuestAssociation['items'][number] | undefined {
  const rank = known.order.indexOf(key);
  return [...items]
    .filter((item) => known.order.indexOf(item.key.text) < rank && known.order.includes(item.key.text))
    .sort((one, other) => known.order.indexOf(one.key.text) - known.order.indexOf(other.key.text))
    .at(-1);
}

function written(value: string): string {
  return isInteger(value) ? value : quotedString(value);
}
