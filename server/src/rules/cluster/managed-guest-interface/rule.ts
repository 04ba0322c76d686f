import { placeInCluster } from '../../../engine/whole-cluster-place';
import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { attributesNamed, itemsOf, type ResourceDeclaration, type Word as Value } from '../../../syntax/vcs/tree';
import { type Cluster, resourcesOfType } from '../../../workspace/cluster';
import { baseName } from '../../../workspace/uri-paths';
import { fileOf, filesOf } from '../../../workspace/whole-cluster/whole-cluster';
import { writtenValue } from '../../effective-value';
import { interfaceOf, settingsOf, shellAssignments } from '../../host-network/interface-file';
import { changeInFile } from '../change-in-file';

type Data = { guest: string; card: string; value: string | undefined };

/** A virtual machine whose addresses VCS changes at the other site. */
interface MovedGuest {
  readonly name: string;
  readonly tree: ResourceDeclaration;
  readonly word: Value;
}

/** An interface of a guest that NetworkManager runs although VCS changes its address. */
export const managedGuestInterface: WholeClusterRule<Data> = {
  id: 'managed-guest-interface',
  title: 'Guest interface under NetworkManager that VCS reconfigures',
  severity: 'hint',
  certainty: 'cited',
  languages: ['ifcfg'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check({ main, nodes }, report) {
    // A folder with the files of a node of this cluster is none of a guest.
    const folders = nodes.filter(
      (node) => !fileOf(node, 'llttab') && !fileOf(node, 'llthosts') && fileOf(node, 'ifcfg'),
    );
    if (main === undefined || folders.length === 0) return;
    const guests = movedGuests(main);
    for (const node of folders) {
      const guest = guests.find(({ name }) => name === decodeURIComponent(baseName(node.root)));
      if (guest === undefined) continue;
      for (const ifcfg of filesOf(node, 'ifcfg')) {
        const card = interfaceOf(ifcfg);
        const managed = settingsOf(ifcfg.tree).get('NM_CONTROLLED');
        const [first] = shellAssignments(ifcfg.tree);
        if (card === 'lo' || first === undefined || (managed && /^(?:no?|0|false)$/i.test(managed.value.text)))
          continue;
        const { start, end } = managed?.value ?? first.key;
        const place = placeInCluster(main, guest.tree, guest.word);
        report(
          { uri: ifcfg.uri, start, end },
          { guest: guest.name, card, value: managed?.value.text },
          { nodes: [node], related: place ? [{ ...place, message: 'Its new addresses are set here.' }] : [] },
        );
      }
    }
  },
  message: ({ guest, card, value }) =>
    `${value === undefined ? `Nothing keeps NetworkManager away from "${card}"` : `NM_CONTROLLED is "${value}" for "${card}"`}, and the resource of "${guest}" has DROpts: NetworkManager may undo the address that VCS gives the guest at the other site, and clients do not find it. Write "NM_CONTROLLED=no".`,
  fix: (_whole, place, { value }) => (value === undefined ? [] : [changeInFile(place, 'no')]),
};

function movedGuests(main: Cluster): MovedGuest[] {
  return resourcesOfType(main, 'KVMGuest').flatMap((tree) => {
    const name = writtenValue(tree, 'GuestName')?.text;
    const options = attributesNamed(tree, 'DROpts').find(({ value }) => itemsOf(value).length > 0);
    return name === undefined || options === undefined ? [] : [{ name, tree, word: options.name }];
  });
}
