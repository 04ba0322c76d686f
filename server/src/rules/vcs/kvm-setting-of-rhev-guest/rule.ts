import type { DeclarationRule } from '../../../engine/rule';
import { kvmGuestOf, switchStates } from '../kvm-guest-keys';

type Data = { attribute: string };

/** What the agent looks at for plain KVM only. `ResyncVMCfg = 0` says nothing and is left alone. */
const KVM_ONLY: ReadonlySet<string> = new Set(['GuestConfigFilePath', 'SyncDir', 'ResyncVMCfg']);

/** A setting for plain KVM on a virtual machine that a RHEV manager runs. */
export const kvmSettingOfRhevGuest: DeclarationRule<Data> = {
  id: 'kvm-setting-of-rhev-guest',
  title: 'Setting of plain KVM on a virtual machine of a RHEV manager',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: ['KVMGuest'],
  check(subject, report) {
    const guest = kvmGuestOf(subject);
    if (!guest) return;
    const { tree } = guest;
    for (const { name, system, value, broken } of tree.attributes) {
      if (!KVM_ONLY.has(name.text) || broken || value?.kind !== 'scalar') continue;
      if (value.text === '' || value.text === '0') continue;
      const states = switchStates(guest, 'RHEVMInfo', 'Enabled', system);
      if (states.length > 0 && states.every((state) => state === 'on')) {
        report({ tree, span: name }, { attribute: name.text }, { unnecessary: true });
      }
    }
  },
  message: ({ attribute }) =>
    `"${attribute}" is for plain KVM, but "Enabled" of "RHEVMInfo" is 1. The RHEV manager keeps the configuration of its virtual ` +
    'machines itself, so the agent does not use this value. ' +
    `Remove "${attribute}", or set "Enabled" to 0 if this is a plain KVM guest.`,
};
