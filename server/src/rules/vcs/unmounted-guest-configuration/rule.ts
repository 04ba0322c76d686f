import type { GroupRule } from '../../../engine/rule';
import { addDependency } from '../../add-dependency';
import { knownDependencies } from '../../group-dependencies';
import { MOUNT_TYPES, mountPointOf } from '../../mount-points';
import { guestConfigurationFile } from '../guest-configuration-file';
import { switchStates } from '../kvm-guest-keys';

type Data = { guest: string; path: string; mount: string };

/** The configuration of a virtual machine on a file system that its group mounts, but perhaps later. */
export const unmountedGuestConfiguration: GroupRule<Data> = {
  id: 'unmounted-guest-configuration',
  title: 'Virtual machine that does not require the mount of its configuration file',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  types: ['KVMGuest'],
  check(subject, report) {
    const guests = subject.resourcesOfType('KVMGuest');
    if (guests.length === 0) return;
    const mounts = MOUNT_TYPES.flatMap((type) => subject.resourcesOfType(type)).flatMap(
      (tree) => mountPointOf(tree) ?? [],
    );
    if (mounts.length === 0) return;
    const type = subject.names.type('KVMGuest');
    const requires = knownDependencies(subject);
    if (type === undefined || requires === undefined) return;
    for (const tree of guests) {
      const file = guestConfigurationFile(tree);
      const path = file?.directories.find((directory) => mounts.some((mount) => mount.path === directory));
      if (file === undefined || path === undefined || tree.name === undefined) continue;
      const covering = mounts.filter((mount) => mount.path === path);
      const required = requires(tree.name.text);
      const [mount] = covering;
      if (mount === undefined || covering.some((one) => required.has(one.tree.name?.text ?? ''))) continue;
      // The RHEV manager needs no file: kvm-setting-of-rhev-guest says so.
      if (switchStates({ tree, type }, 'RHEVMInfo', 'Enabled', undefined).includes('on')) continue;
      const name = mount.tree.name?.text ?? '';
      report(
        { tree, span: file.word },
        { guest: tree.name.text, path, mount: name },
        { related: [{ tree: mount.tree, span: mount.word, message: `"${name}" mounts this directory.` }] },
      );
    }
  },
  message: ({ guest, path, mount }) =>
    `The configuration file of "${guest}" lies below "${path}", where "${mount}" mounts, but "${guest}" does not require "${mount}". ` +
    'VCS may start the virtual machine before the file system is there; then the agent does not find the file, and the machine does not start. ' +
    `Add "${guest} requires ${mount}".`,
  fix: ({ tree, data: { guest, mount }, cluster }) => addDependency(cluster, tree, guest, mount),
};
