import { nearestName } from '../../../catalog/nearest-name';
import type { DeclarationRule } from '../../../engine/rule';
import { attributesNamed, type Attribute } from '../../../syntax/vcs/tree';
import { kvmGuestOf, switchStates } from '../kvm-guest-keys';

type Data = { attribute: string; value: string };

const PATH = 'GuestConfigFilePath';

/** A guest whose configuration is synchronised although the agent is given no file to define it from. */
export const guestSyncWithoutConfiguration: DeclarationRule<Data> = {
  id: 'guest-sync-without-configuration',
  title: 'SyncDir or ResyncVMCfg without GuestConfigFilePath',
  severity: 'hint',
  certainty: 'advice',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: ['KVMGuest'],
  check(subject, report) {
    const guest = kvmGuestOf(subject);
    if (!guest || guest.tree.problems.length > 0) return;
    const { tree, type } = guest;
    const path = type.attributes.get(PATH);
    // A type of the cluster's own may know no such attribute, or may give the path to all its resources.
    if (path === undefined || (path.default ?? '""') !== '""') return;
    if (attributesNamed(tree, PATH).some(isSet)) return;
    if (tree.attributes.some(({ name }) => !type.attributes.has(name.text) && nearestName([PATH], name.text))) return;
    const resync = attributesNamed(tree, 'ResyncVMCfg').find((attribute) => isSet(attribute) && isOne(attribute));
    const asked = resync ?? attributesNamed(tree, 'SyncDir').find(isSet);
    if (asked?.value?.kind !== 'scalar') return;
    // In RHEV none of the three means anything: kvm-setting-of-rhev-guest says so.
    if (switchStates(guest, 'RHEVMInfo', 'Enabled', asked.system).includes('on')) return;
    report({ tree, span: asked.name }, { attribute: asked.name.text, value: asked.value.text });
  },
  message: ({ attribute, value }) =>
    (attribute === 'SyncDir'
      ? `"SyncDir" has the configuration of the virtual machine copied to "${value}", but without "${PATH}" `
      : `"ResyncVMCfg" asks for the virtual machine to be defined anew, but without "${PATH}" `) +
    'the agent is named no file to define it from (unconfirmed: no page speaks of one without the other). ' +
    'On the next host the virtual machine may start with an old configuration, or not at all. ' +
    `Set "${PATH}" to the XML file, on storage that all hosts see.`,
};

function isSet({ broken, value }: Attribute): boolean {
  return !broken && value?.kind === 'scalar' && value.text !== '';
}

function isOne({ value }: Attribute): boolean {
  return value?.kind === 'scalar' && value.text === '1';
}
