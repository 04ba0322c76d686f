import type { GroupRule } from '../../../engine/rule';
import { addDependency } from '../../add-dependency';
import { knownDependencies } from '../../group-dependencies';
import { directoriesAbove, MOUNT_TYPES, mountPointOf } from '../../mount-points';
import { scalarWord } from '../../scalar-word';
import { guestConfigurationFile } from '../guest-configuration-file';
import { switchStates } from '../kvm-guest-keys';

type Data = { guest: string; directory: string; mount: string };

/** A directory for the configuration of a virtual machine on a file system that may be gone when the agent copies to it. */
export const unmountedSyncDirectory: GroupRule<Data> = {
  id: 'unmounted-sync-directory',
  title: 'SyncDir on a file system that the virtual machine does not require',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  types: ['KVMGuest'],
  check(subject, report) {
    const guests = subject.resourcesOfType('KVMGuest').flatMap((tree) => {
      const word = scalarWord(tree, 'SyncDir');
      return word?.text.startsWith('/') && tree.name !== undefined ? [{ tree, name: tree.name.text, word }] : [];
    });
    if (guests.length === 0) return;
    const mounts = MOUNT_TYPES.flatMap((type) => subject.resourcesOfType(type)).flatMap(
      (tree) => mountPointOf(tree) ?? [],
    );
    const type = subject.names.type('KVMGuest');
    const requires = mounts.length > 0 ? knownDependencies(subject) : undefined;
    if (type === undefined || requires === undefined) return;
    for (const { tree, name, word } of guests) {
      const path = directoriesAbove(`${word.text}/.`).find((directory) => mounts.some((one) => one.path === directory));
      const covering = mounts.filter((one) => one.path === path);
      const [mount] = covering;
      const required = requires(name);
      if (mount === undefined || covering.some((one) => required.has(one.tree.name?.text ?? ''))) continue;
      // Where the configuration file lies below the same mount, unmounted-guest-configuration asks for the same line.
      const file = guestConfigurationFile(tree);
      if (file?.directories.find((directory) => mounts.some((one) => one.path === directory)) === path) continue;
      // The RHEV manager needs no copy: kvm-setting-of-rhev-guest says so.
      if (switchStates({ tree, type }, 'RHEVMInfo', 'Enabled', undefined).includes('on')) continue;
      const mountName = mount.tree.name?.text ?? '';
      report(
        { tree, span: word },
        { guest: name, directory: mount.path, mount: mountName },
        { related: [{ tree: mount.tree, span: mount.word, message: `"${mountName}" mounts this directory.` }] },
      );
    }
  },
  message: ({ guest, directory, mount }) =>
    `"SyncDir" of "${guest}" lies below "${directory}", where "${mount}" mounts, but "${guest}" does not require "${mount}". ` +
    'The agent copies the configuration when the virtual machine stops; by then VCS may have taken the file system away, and the copy ends up where no other host sees it. ' +
    `Add "${guest} requires ${mount}".`,
  fix: ({ tree, data: { guest, mount }, cluster }) => addDependency(cluster, tree, guest, mount),
};
