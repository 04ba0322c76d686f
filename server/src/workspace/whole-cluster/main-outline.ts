import type { Cluster } from '../cluster';
import type { Structure } from '../structure';
import type { MainOutline } from './link-nodes';

const SYSTEM = /^[ \t]*system[ \t]+(?:"([^"\r\n]+)"|([\w.-]+))/gm;

/** The outline of a main.cf that was not read yet, from a glance at its text. */
export function glanceAtMain(uri: string, text: string): MainOutline {
  return { uri, systems: [...text.matchAll(SYSTEM)].map(([, quoted, plain = '']) => quoted ?? plain) };
}

const outlines = new WeakMap<Structure, MainOutline>();

/** The outline of a cluster that was read; the same as long as no name in it changes. */
export function outlineOf({ mainUri, structure }: Cluster): MainOutline {
  let outline = outlines.get(structure);
  if (outline?.uri !== mainUri) {
    outline = { uri: mainUri, systems: [...structure.byName.system.keys()] };
    outlines.set(structure, outline);
  }
  return outline;
}
