import type { ObjectDeclaration } from '../syntax/vcs/tree';
import type { Cluster } from './cluster';
import { type KeptReading, type Reading, readingOfGroups } from './kept-reading';

const readings = new Map<string, KeptReading<ObjectDeclaration, true>>();

/** The headers of groups that write an attribute of that name, in load order: most attributes stand in few of thousands of groups. */
export function groupsWriting(cluster: Cluster, attribute: string): readonly Reading<ObjectDeclaration, true>[] {
  let reading = readings.get(attribute);
  if (reading === undefined) {
    reading = readingOfGroups(({ attributes }) => attributes.some(({ name }) => name.text === attribute) || undefined);
    readings.set(attribute, reading);
  }
  return reading.of(cluster);
}
