/** What may be wrong with RHEVMInfo. */
export type Fault =
  | 'unknown-key'
  | 'missing-keys'
  | 'unset'
  | 'no-switch'
  | 'no-https'
  | 'no-domain'
  | 'order'
  | 'recovery-without-manager';

/** What a finding about RHEVMInfo says: the key (or keys) and its value, where that may be shown. */
export type Data = { fault: Fault; key: string; text: string; nearest: string | undefined };

const WORDING: Readonly<Record<Fault, (data: Data) => string>> = {
  'unknown-key': ({ key, nearest }) =>
    `RHEVMInfo has no key "${key}"${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`} in the type KVMGuest. The agent does not find the setting that is meant. Correct the key or take it out.`,
  'missing-keys': ({ key }) =>
    `RHEVMInfo is enabled but does not give ${key}. The agent needs all keys of the type; without them it cannot work with the RHEV manager. Add them.`,
  unset: ({ key }) =>
    `RHEVMInfo is enabled, but "${key}" has no value of its own. The agent cannot log in to the RHEV manager, and the resource goes into the state UNKNOWN. Give "${key}" its value.`,
  'no-switch': ({ key, text }) =>
    `"${key}" in RHEVMInfo is 0 or 1, not "${text}". The agent may work in the wrong environment. Write 0 or 1.`,
  'no-https': ({ text }) =>
    `The URL "${text}" of the RHEV manager does not begin with "https://". Its interface can only be reached over the secure port. Write it like "https://rhevm.example.com:443".`,
  'no-domain': ({ text }) =>
    `The user "${text}" has no domain. The RHEV manager knows users as "admin@internal" or "rhevadmin@example.com" and refuses others. Add "@" and the domain.`,
  order: () =>
    'The keys of RHEVMInfo do not stand in the order of the type. The guide asks for all keys when the value is changed; whether their order matters is unconfirmed. Bring them into that order to be safe.',
  'recovery-without-manager': () =>
    'DROpts is to configure the network of the guest, but RHEVMInfo is not enabled. Only guests of a RHEV manager are moved to another site, so these settings do nothing. Set Enabled = 1 in RHEVMInfo, or ConfigureNetwork = 0.',
};

/** The message of a finding about RHEVMInfo. */
export function wordFault(data: Data): string {
  return WORDING[data.fault](data);
}
