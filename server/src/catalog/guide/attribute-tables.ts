import type { AttributeFact } from '../schema';
import { kvmGuestAgent } from '../vcs/agents/KVMGuest';
import type { GuestEnvironment, GuideRow, GuideTable } from './guide-table';

/** The keys of one attribute of KVMGuest, with what holds where a key is not written. */
function tableOfKeys(
  name: string,
  attribute: string,
  title: string,
  more: { readonly note?: string; readonly environment?: GuestEnvironment } = {},
): GuideTable {
  const fact = kvmGuestAgent.attributes.find((one) => one.name === attribute);
  return {
    name,
    title,
    ...more,
    columns: ['Key', 'Default', 'Meaning'],
    rows: (fact?.keys ?? []).map((key): GuideRow => ({
      cells: [key.name, key.default ?? '', key.description],
      sources: fact?.sources ?? [],
      confidence: fact?.confidence ?? 'uncited',
      attribute,
      key: key.name,
    })),
  };
}

/** The keys of RHEVMInfo. */
export const rhevmInfoKeys = tableOfKeys('rhevm-info', 'RHEVMInfo', 'Keys of RHEVMInfo', {
  note: 'How the agent reaches the RHEV manager. Change single keys with hares -modify … -update, never with -add or -delete.',
});

/** The keys of DROpts. */
export const drOptsKeys = tableOfKeys('dr-opts', 'DROpts', 'Keys of DROpts', {
  note: 'Network settings for a guest that starts at another site. The attribute has to be set in the clusters of both sites, each with its own values.',
  environment: 'RHEV',
});

/** The keys of CEInfo. */
export const ceInfoKeys = tableOfKeys('ce-info', 'CEInfo', 'Keys of CEInfo', {
  note: 'The link to a cluster that runs inside the guest.',
});

/** What an administrator does not set although it stands in the definition of the type. */
const OF_THE_AGENT = new Set(['SupportedActions', 'SupportedOperations', 'RegList', 'ArgList', 'AEPTimeout']);

/** The attributes of KVMGuest without keys, with their defaults. */
export const guestAttributes: GuideTable = {
  name: 'attributes',
  title: 'Attributes of KVMGuest',
  columns: ['Attribute', 'Default', 'Meaning'],
  rows: kvmGuestAgent.attributes
    .filter(({ name, keys }) => keys === undefined && !OF_THE_AGENT.has(name))
    .map(rowOfAttribute)
    // What every resource has to say comes first, what holds for the whole type last.
    .sort((one, other) => Number(one.isStatic) - Number(other.isStatic))
    .map(({ row }) => row),
};

function rowOfAttribute(fact: AttributeFact): { readonly isStatic: boolean; readonly row: GuideRow } {
  const unit = fact.unit === undefined ? '' : ` ${fact.unit}`;
  return {
    isStatic: fact.static,
    row: {
      cells: [fact.name, fact.default === undefined ? '' : fact.default + unit, fact.description],
      sources: fact.sources,
      confidence: fact.confidence,
      attribute: fact.name,
    },
  };
}
