import { placeInCluster } from '../../../engine/whole-cluster-place';
import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { scalarWord } from '../../scalar-word';
import { changeInFile } from '../change-in-file';
import { guestMachines, isUnfilled, namePlace } from '../guest-machines';

type Data = { resource: string; guestName: string; domain: string; where: 'main.cf' | 'XML' };

/** The configuration file of a virtual machine that defines one of another name. */
export const differingGuestName: WholeClusterRule<Data> = {
  id: 'differing-guest-name',
  title: 'GuestName differs from the name in the configuration file of the virtual machine',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs', 'libvirt-xml'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    for (const { main, resource, copies } of guestMachines(whole)) {
      const word = scalarWord(resource, 'GuestName');
      if (word === undefined || isUnfilled(word.text)) continue;
      const named = copies.flatMap((copy) => {
        const found = namePlace(copy.document);
        return found && !isUnfilled(found.name) ? [{ copy, ...found }] : [];
      });
      const odd = named.filter(({ name }) => name !== word.text);
      const [first] = odd;
      const written = first && placeInCluster(main, resource, word);
      if (first === undefined || written === undefined) continue;
      const data = { resource: resource.name?.text ?? '', guestName: word.text };
      if (odd.length === named.length && odd.every(({ name }) => name === first.name)) {
        // All files agree: the main.cf is the odd one.
        report(
          written,
          { ...data, domain: first.name, where: 'main.cf' },
          {
            nodes: odd.map(({ copy }) => copy),
            related: odd.map(({ place }) => ({ ...place, message: 'The name in the configuration file.' })),
          },
        );
      } else {
        for (const { copy, name, place } of odd)
          report(
            place,
            { ...data, domain: name, where: 'XML' },
            { nodes: [copy], related: [{ ...written, message: `"${data.resource}" names the machine here.` }] },
          );
      }
    }
  },
  message: ({ resource, guestName, domain, where }) =>
    (where === 'main.cf'
      ? `The configuration file of "${resource}" defines a virtual machine "${domain}", not "${guestName}": `
      : `This configuration file of "${resource}" defines a virtual machine "${domain}", but "GuestName" is "${guestName}": `) +
    'the agent defines the machine from the file and then asks libvirt for the one of "GuestName", which is not there or is another one, so it does not come online. Write the same name in both.',
  fix: (_whole, place, { guestName, domain, where }) => {
    const text = where === 'main.cf' ? domain : guestName;
    return /^[\w.+-]+$/.test(text) ? [changeInFile(place, text)] : [];
  },
};
