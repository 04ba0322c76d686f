import type { Confidence } from '../schema';

/** A resource type that an upgrade no longer brings. */
export interface ObsoleteType {
  readonly name: string;
  readonly reason: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

const upgradeScript = 'A VCS upgrade script in public use, author not recorded';

/** Types that an upgrade complains about, by name. */
export const obsoleteTypes: readonly ObsoleteType[] = [
  {
    name: 'VRTSWebApp',
    reason: 'Ran the web console, which newer releases no longer have.',
    confidence: 'med',
    sources: [upgradeScript],
  },
  {
    name: 'SANVolume',
    reason: 'Belonged to SAN Volume Manager, which newer releases no longer have.',
    confidence: 'med',
    sources: [upgradeScript],
  },
  {
    name: 'Scsi3PR',
    reason: 'Newer releases do SCSI-3 reservations themselves (UseFence and the DiskGroup agent).',
    confidence: 'med',
    sources: [upgradeScript],
  },
];

/** The entry of an obsolete type of that exact name. */
export function obsoleteType(name: string): ObsoleteType | undefined {
  return obsoleteTypes.find((type) => type.name === name);
}
