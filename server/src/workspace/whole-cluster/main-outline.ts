import type { Cluster } from '../cluster';
import type { Structure } from '../structure';
import { glanceAtGuests, type NamedGuest } from './guest-outline';
import type { MainOutline } from './link-nodes';

const SYSTEM = /^[ \t]*system[ \t]+(?:"([^"\r\n]+)"|([\w.-]+))/gm;

/** What a glance at a main.cf shows. */
export interface MainGlance extends MainOutline {
  readonly guests: readonly NamedGuest[];
}

/** The outline of a main.cf that was not read yet, from a glance at its text. */
export function glanceAtMain(uri: string, text: string): MainGlance {
  const systems = [...text.matchAll(SYSTEM)].map(([, quoted, plain = '']) => quoted ?? plain);
  return { uri, systems, guests: glanceAtGuests(text) };
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
