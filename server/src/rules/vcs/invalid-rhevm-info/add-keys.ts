import type { Fix, FixEdit, FixSubject, RuleData } from '../../../engine/rule';
import { isInteger, quotedString } from '../../../syntax/vcs/quoting';
import type { ListItem } from '../../../syntax/vcs/tree';
import { typeNamed } from '../../../workspace/cluster';
import { guestAssociations, type GuestAssociation } from '../kvm-guest-keys';

/** Adds the missing keys where the type definition has them, with its defaults. Never safe: most have to be filled in. */
export function addKeys({ tree, span, cluster }: FixSubject<RuleData>, missing: readonly string[]): readonly Fix[] {
  if (tree.kind !== 'resource') return [];
  const type = typeNamed(cluster, tree.type.text);
  const association =
    type && guestAssociations({ tree, type }, 'RHEVMInfo').find(({ attribute }) => attribute.name.first === span.first);
  if (association === undefined) return [];
  const texts = new Map<ListItem | undefined, string>();
  for (const key of missing) {
    const place = lastBefore(association, key);
    const pair = `${key} = ${written(association.known.defaults.get(key) ?? '')}`;
    texts.set(place, (texts.get(place) ?? '') + (place ? `, ${pair}` : `${pair}, `));
  }
  const [first] = association.items;
  const edits = [...texts].flatMap(([place, text]): FixEdit[] => {
    if (place) return [{ tree, span: place.value ?? place.key, how: 'after', text }];
    return first ? [{ tree, span: first.key, how: 'before', text }] : [];
  });
  return [{ title: 'Add the missing keys, to be filled in', safe: false, edits }];
}

/** The last item given whose key comes before the other one in the type definition. */
function lastBefore({ items, known }: GuestAssociation, key: string): ListItem | undefined {
  const rank = known.order.indexOf(key);
  return [...items]
    .filter((item) => known.order.indexOf(item.key.text) < rank && known.order.includes(item.key.text))
    .sort((one, other) => known.order.indexOf(one.key.text) - known.order.indexOf(other.key.text))
    .at(-1);
}

function written(value: string): string {
  return isInteger(value) ? value : quotedString(value);
}
