import { nearestChosenName } from '../../../catalog/nearest-name';
import type { ClusterRule } from '../../../engine/rule';
import { attributesNamed, type Attribute, itemsOf, type ObjectDeclaration, type Word } from '../../../syntax/vcs/tree';
import { readingOfGroups } from '../../../workspace/kept-reading';
import { changeName } from '../../change-name';
import { clusterHeader } from '../../cluster-header';
import { writtenValue } from '../../effective-value';
import { hasLookAlike } from '../../look-alikes';
import { type NameUse, unknownNames } from '../../name-uses';

type Data = { user: string; list: string; nearest: string | undefined };

/** A user in a list of rights. */
interface Use extends NameUse {
  readonly list: Attribute;
}

const LISTS = new Set(['Administrators', 'Operators', 'Guests']);

/** A user with rights, whom UserNames of the cluster does not declare. */
export const unknownUser: ClusterRule<Data> = {
  id: 'unknown-user',
  title: 'User that UserNames does not declare',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['cluster', 'group'],
  exact: true,
  check({ cluster, names }, report) {
    // A file that is missing may bring the cluster declaration that counts.
    const header = names.certain('cluster') ? clusterHeader(cluster) : undefined;
    const users = header && declaredUsers(header);
    if (header === undefined || users === undefined) return;
    const uses = [header, ...rightsReading.of(cluster).map(({ tree }) => tree)].flatMap((tree) => usesOf(tree, users));
    const listed = new Map<Attribute, ReadonlySet<string>>();
    const nearest = (name: string, { list }: Use): string | undefined => {
      const near = nearestChosenName(users, name);
      if (near === undefined) return undefined;
      if (!listed.has(list)) listed.set(list, new Set(itemsOf(list.value).map(({ key }) => key.text)));
      return listed.get(list)?.has(near) ? undefined : near;
    };
    for (const { name: user, nearest: near, use, related } of unknownNames(uses, nearest)) {
      const severity = near?.toLowerCase() === user.toLowerCase() ? 'hint' : 'warning';
      report(
        { tree: use.tree, span: use.span },
        { user, list: use.list.name.text, nearest: near },
        { related, severity },
      );
    }
  },
  message: ({ user, list, nearest }) =>
    `The cluster declares no user "${user}"${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`}. ` +
    `${list} takes names of UserNames: nobody can log on as "${user}", so these rights are nobody's. ` +
    'Correct the name, or add the user with "hauser -add".',
  fix: (subject) => changeName(subject, subject.data.nearest),
};

/** The users of UserNames; undefined where it is not written or not readable, and where the operating system has users of its own in the cluster. */
function declaredUsers(header: ObjectDeclaration): ReadonlySet<string> | undefined {
  const secure = attributesNamed(header, 'SecureClus').length > 0 ? writtenValue(header, 'SecureClus')?.text : '0';
  const lists = attributesNamed(header, 'UserNames');
  if (secure !== '0' || lists.length === 0 || lists.some(({ broken }) => broken)) return undefined;
  const users = lists.flatMap(({ value }) => itemsOf(value).map(({ key }) => key.text));
  // Whoever declares users of a domain has a secure cluster, wherever that is switched on.
  return users.some((user) => user.includes('@')) ? undefined : new Set(users);
}

/** The groups with rights of their own. */
const rightsReading = readingOfGroups(
  ({ attributes }) => attributes.some(({ name }) => LISTS.has(name.text)) || undefined,
);

function usesOf(tree: ObjectDeclaration, users: ReadonlySet<string>): Use[] {
  if (tree.conflict !== undefined) return [];
  return tree.attributes.flatMap((list) => {
    if (!LISTS.has(list.name.text) || list.broken) return [];
    return itemsOf(list.value).flatMap(({ key, equals }) =>
      equals || users.has(key.text) || !isPlainUser(key) ? [] : [{ tree, span: key, list }],
    );
  });
}

/** `user@domain` and root are users of the operating system, who need no entry. */
function isPlainUser(word: Word): boolean {
  return word.text !== '' && word.text !== 'root' && !word.text.includes('@') && !hasLookAlike(word);
}
