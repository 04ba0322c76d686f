import { nearestChosenName } from '../../../catalog/nearest-name';
import { mapperName } from '../../../workspace/block-device';
import { bringsVolume, isOfContainer, mayServe, type StorageSource, type StorageUse } from '../../storage-resources';

/** In what way a name fits nothing: the volume, the disk group or volume group, or single dashes where LVM doubles them. */
export interface Mismatch {
  readonly kind: 'volume' | 'container' | 'dashes';
  /** Names that the group's resources have instead. */
  readonly instead: readonly string[];
  /** The disk group or volume group and the volume that were most probably meant. */
  readonly meant?: { readonly container: string; readonly volume: string | undefined };
}

/** Whether one of the sources brings what the use names. Where only a disk group is brought, all of its volumes are. */
export function isServed(use: StorageUse, sources: readonly StorageSource[]): boolean {
  let wholeAlone = false;
  let named = false;
  for (const source of sources) {
    if (source.tree === use.tree || !mayServe(source, use)) continue;
    if (use.device !== undefined && bringsVolume(source, use)) return true;
    if (!isOfContainer(source, use)) continue;
    if (use.device === undefined) {
      if (source.whole) return true;
    } else if (source.family !== use.family) {
      // The list of a shared disk group need not name a volume that one system mounts for itself.
      return true;
    } else if (source.volumes.length > 0) named = true;
    else wholeAlone = true;
  }
  return wholeAlone && !named;
}

/** Whether a source that may serve the use has names that nobody can read for sure. */
export function hasUnclear(use: StorageUse, sources: readonly StorageSource[]): boolean {
  return possibleFor(use, sources).some(({ container }) => container === undefined);
}

/**
 * How the use fails to name what its own group or the groups below bring; undefined where the names are too far from each
 * other to say so. `uses`: everything in the group that names storage.
 */
export function mismatchOf(
  use: StorageUse,
  own: readonly StorageSource[],
  below: readonly StorageSource[],
  uses: readonly StorageUse[],
): Mismatch | undefined {
  const mine = possibleFor(use, own);
  const reached = [...mine, ...possibleFor(use, below)];
  const others = uses.filter((other) => other !== use);
  if (use.container === undefined) return singleDashes(use, mine);
  if (use.device !== undefined && reached.some((source) => isOfContainer(source, use)))
    return otherVolume(use, mine, reached, others);
  return otherContainer(use, mine, reached, others);
}

function possibleFor(use: StorageUse, sources: readonly StorageSource[]): StorageSource[] {
  return sources.filter((source) => source.tree !== use.tree && mayServe(source, use));
}

function singleDashes(use: StorageUse, mine: readonly StorageSource[]): Mismatch | undefined {
  for (const { container, volumes } of mine) {
    if (container === undefined) continue;
    const volume = volumes.find((name) => `${container}-${name}` === use.device?.mapperName);
    if (volume !== undefined)
      return { kind: 'dashes', instead: [mapperName(container, volume)], meant: { container, volume } };
  }
  return undefined;
}

function otherVolume(
  use: StorageUse,
  mine: readonly StorageSource[],
  reached: readonly StorageSource[],
  others: readonly StorageUse[],
): Mismatch | undefined {
  const { container = '', volume = '' } = use;
  const ofContainer = (list: readonly StorageSource[]): string[] =>
    list.filter((source) => isOfContainer(source, use)).flatMap(({ volumes }) => volumes);
  const claimed = new Set(others.filter((other) => other.container === container).map((other) => other.volume));
  const free = ofContainer(mine).filter((name) => !claimed.has(name));
  const near = nearestChosenName(
    ofContainer(reached).filter((name) => !claimed.has(name)),
    volume,
  );
  const meant = near ?? onlyOne(free);
  if (near === undefined && free.length === 0) return undefined;
  return {
    kind: 'volume',
    instead: near === undefined ? free : [near],
    ...(meant !== undefined && { meant: { container, volume: meant } }),
  };
}

function otherContainer(
  use: StorageUse,
  mine: readonly StorageSource[],
  reached: readonly StorageSource[],
  others: readonly StorageUse[],
): Mismatch | undefined {
  const isDevice = use.device !== undefined;
  // A volume resource stands between disk group and mount: for each of the two only its equals take a disk group away.
  const claimed = new Set(
    others.filter((other) => (other.device !== undefined) === isDevice).map((other) => other.container),
  );
  const containersOf = (list: readonly StorageSource[]): string[] => [
    ...new Set(list.filter(({ whole }) => isDevice || whole).flatMap(({ container }) => container ?? [])),
  ];
  const free = containersOf(mine.filter(({ family }) => family === use.family)).filter((name) => !claimed.has(name));
  const near = nearestChosenName(containersOf(reached), use.container ?? '');
  if (near === undefined && free.length === 0) return undefined;
  const container = near ?? onlyOne(free);
  const volumes = mine.filter((source) => source.container === container).flatMap((source) => source.volumes);
  const volume = use.volume === undefined || volumes.includes(use.volume) ? use.volume : onlyOne(volumes);
  const isSure = container !== undefined && (!isDevice || volume !== undefined || volumes.length === 0);
  return {
    kind: 'container',
    instead: near === undefined ? free : [near],
    ...(isSure && { meant: { container, volume: volume ?? use.volume } }),
  };
}

function onlyOne(names: readonly string[]): string | undefined {
  return new Set(names).size === 1 ? names[0] : undefined;
}
