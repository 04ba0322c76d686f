import { PRIVILEGES } from './object-commands';
import { changeUsers, clusterOf } from './read-object-commands';
import { CHANGES_NOTHING } from './read-type-commands';
import type { ScriptConfiguration } from './script-configuration';
import { changeValue, scriptAttribute } from './script-object';

const LISTS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PRIVILEGES).map(([list, privilege]): [string, string] => [privilege, list]),
  ['AdministratorGroup', 'AdministratorGroups'],
  ['OperatorGroup', 'OperatorGroups'],
]);

/** Reads a command `hauser`; gives what is wrong with it, as the end of a sentence. */
export function readHauser(
  configuration: ScriptConfiguration,
  [option, user, ...words]: readonly string[],
): string | undefined {
  if (user === undefined) return option === '-list' || option === '-display' ? CHANGES_NOTHING : 'names no user';
  switch (option) {
    case '-add': {
      const names = scriptAttribute(clusterOf(configuration), 'UserNames');
      changeValue(names, undefined, { option: 'update', words: [user, ''] }, []);
      const wrong = words[0] === '-priv' ? changePrivilege(configuration, 'add', user, words.slice(1)) : undefined;
      return wrong ?? 'asks for the password, which therefore is empty in the text';
    }
    case '-addpriv':
    case '-delpriv':
      return changePrivilege(configuration, option === '-addpriv' ? 'add' : 'delete', user, words);
    case '-delete': {
      const cluster = clusterOf(configuration);
      for (const attribute of ['UserNames', ...LISTS.values()])
        if (cluster.attributes.has(attribute)) changeUsers(cluster, attribute, 'delete', user);
      for (const group of configuration.groups.values())
        for (const attribute of LISTS.values())
          if (group.attributes.has(attribute)) changeUsers(group, attribute, 'delete', user);
      return undefined;
    }
    case '-update':
      return 'asks for the password, which therefore stays as it is';
    default:
      return CHANGES_NOTHING;
  }
}

function changePrivilege(
  configuration: ScriptConfiguration,
  option: 'add' | 'delete',
  user: string,
  [privilege, word, ...groups]: readonly string[],
): string | undefined {
  const attribute = LISTS.get(privilege ?? '');
  if (attribute === undefined) return `names no privilege: "${privilege ?? ''}" is none`;
  if (word !== '-group') {
    changeUsers(clusterOf(configuration), attribute, option, user);
    return undefined;
  }
  for (const name of groups) {
    const group = configuration.groups.get(name);
    if (group === undefined) return `names the group "${name}", which no command before it adds`;
    changeUsers(group, attribute, option, user);
  }
  return undefined;
}
