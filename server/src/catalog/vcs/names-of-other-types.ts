/**
 * Types that installations on other platforms or of other releases have, of which the catalog knows nothing but the
 * name: where it stands in for a types file, they are not called unknown. Uncited, so nothing else rests on them.
 */
const NAMES: ReadonlySet<string> = new Set([
  // Solaris
  'AlternateIO',
  'LDom',
  'Project',
  'Zone',
  'Zpool',
  // AIX
  'LPAR',
  'LVMVG',
  'MemCPUAllocator',
  'WPAR',
  // HP-UX
  'HPVirtualMachine',
  'LVMCombo',
  // Releases up to 5.0
  'CampusCluster',
  'CFSQlogckd',
  'Disk',
  'NFSLock',
  'ServiceGroupHB',
]);

/** Whether a type of that exact name exists although the catalog describes none. */
export function existsElsewhere(type: string): boolean {
  return NAMES.has(type);
}
