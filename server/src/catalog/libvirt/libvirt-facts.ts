import type { Confidence } from '../schema';
import { ANY_DEVICE, canonicalPath } from './canonical-path';
import type { ElementFact, Fact, Since, SourcedFact, ValueHolderFact } from './fact-shape';
import { controller } from './facts/controller';
import { deviceParts } from './facts/device-parts';
import { disk } from './facts/disk';
import { domain } from './facts/domain';
import { hostDevice } from './facts/host-device';
import { networkInterface } from './facts/interface';
import { otherDevices } from './facts/other-devices';
import { changeAt } from './schema-changes';

const SOURCES: readonly string[] = [
  'https://libvirt.org/formatdomain.html',
  'Schemas of libvirt 9.0.0, 11.3.0 and 12.8.0',
];

const ROOTS: Readonly<Record<string, ElementFact>> = {
  [ANY_DEVICE]: { meaning: 'A device of the guest.', children: deviceParts },
  ...otherDevices,
  disk,
  controller,
  interface: networkInterface,
  hostdev: hostDevice,
  domain,
};

/**
 * What is known about an element. The path is the names of the elements from `domain`, or from the device, down to it.
 * Undefined: nothing.
 */
export function elementFact(path: readonly string[]): SourcedFact<ElementFact> | undefined {
  const found = factAt(path);
  return found && sourced(found.fact, found.confidence, canonicalPath(path).join('/'));
}

/** What is known about an attribute of an element. */
export function attributeFact(path: readonly string[], name: string): SourcedFact<ValueHolderFact> | undefined {
  const found = factAt(path);
  const fact = valueIn(found?.fact.attributes, name);
  return found && fact && sourced(fact, found.confidence, `${canonicalPath(path).join('/')}/@${name}`);
}

/** What is known about the text of an element. */
export function textFact(path: readonly string[]): SourcedFact<ValueHolderFact> | undefined {
  const found = factAt(path);
  return found?.fact.text && sourced(found.fact.text, found.confidence, undefined);
}

/** What is known about a value of an attribute, or of the text of an element where the name is undefined. */
export function valueFact(path: readonly string[], name: string | undefined, value: string): SourcedFact | undefined {
  const holder = name === undefined ? textFact(path) : attributeFact(path, name);
  const fact = valueIn(holder?.values, value);
  const written = `${canonicalPath(path).join('/')}${name === undefined ? '' : `/@${name}`}=${value}`;
  return holder && fact && sourced(fact, holder.confidence, written);
}

/**
 * Which version of libvirt brought an element, an attribute of it, or a value of that. Undefined: nobody knows, or it came
 * with what it stands in.
 */
export function sinceOf(path: readonly string[], attribute?: string, value?: string): Since | undefined {
  const written = `${canonicalPath(path).join('/')}${attribute === undefined ? '' : `/@${attribute}`}`;
  if (value !== undefined) return valueFact(path, attribute, value)?.since ?? changeAt(`${written}=${value}`);
  const fact = attribute === undefined ? elementFact(path) : attributeFact(path, attribute);
  return fact?.since ?? changeAt(written);
}

function factAt(path: readonly string[]): { readonly fact: ElementFact; readonly confidence: Confidence } | undefined {
  const [first = '', ...rest] = canonicalPath(path);
  let fact = valueIn(ROOTS, first);
  let confidence: Confidence = fact?.confidence ?? 'high';
  for (const name of rest) {
    fact = valueIn(fact?.children, name);
    confidence = fact?.confidence ?? confidence;
  }
  return fact && { fact, confidence };
}

function sourced<T extends Fact>(fact: T, around: Confidence, written: string | undefined): SourcedFact<T> {
  const confidence = fact.confidence ?? around;
  const since = fact.since ?? (written === undefined ? undefined : changeAt(written));
  return {
    ...fact,
    ...(since === undefined ? {} : { since }),
    confidence,
    sources: confidence === 'uncited' ? [] : SOURCES,
  };
}

/** The value of a key of a record that somebody else wrote the key for. */
function valueIn<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
