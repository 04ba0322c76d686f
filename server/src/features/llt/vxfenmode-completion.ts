import {
  fencingKeyNamed,
  type FencingKeyFact,
  isCoordinationPointKey,
  LEAST_COORDINATION_POINTS,
} from '../../catalog/llt/vxfenmode';
import type { ValueFact } from '../../catalog/llt/llt-fact';
import { isBefore, type ProductVersion } from '../../catalog/vcs/product-version';
import type { NodeFileOf } from '../../workspace/node-files/node-file';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { type AssignmentCursor, assignmentCursor } from '../shared/assignment-cursor';
import { type CompletionEntry, entriesOf, type Offer } from '../shared/completion-entry';
import { type InsertText, plainInsert, SnippetWriter } from '../shared/completion-snippet';
import { fencingKeyMarkdown } from './vxfenmode-key-text';
import { wholeFileOffers } from './vxfenmode-modes';
import { pointValue } from './vxfenmode-point';
import { type FencingState, fencingKeysOf, fencingState, isReadIn, isRequiredIn } from './vxfenmode-state';

/** Characters behind which a value is expected. */
export const VXFENMODE_TRIGGERS: readonly string[] = ['='];

const RANKS = { required: 1, usual: 2, other: 3, unread: 7, without: 9 } as const;

/** Keys that are not set yet, those that the mode needs first, and values. */
export function completeVxfenmode(
  workspace: NodeFileWorkspace,
  uri: string,
  offset: number,
  { snippets }: { readonly snippets: boolean },
): CompletionEntry[] {
  const file = workspace.file(uri);
  const cursor = file?.kind === 'vxfenmode' ? assignmentCursor(file.tree, offset) : undefined;
  if (file?.kind !== 'vxfenmode' || cursor === undefined) return [];
  const version = workspace.version(uri);
  const offers =
    cursor.part === 'key' ? keyOffers(file, cursor, version) : valueOffers(workspace, uri, cursor, version);
  return entriesOf(offers, cursor.typed, snippets);
}

function keyOffers(
  { tree }: NodeFileOf<'vxfenmode'>,
  { assignment, line }: AssignmentCursor,
  version: ProductVersion | undefined,
): Offer[] {
  const state = fencingState(tree, assignment);
  const isNew = assignment === undefined;
  const offers = fencingKeysOf(version)
    .map((fact) => (isCoordinationPointKey(fact.name) ? { ...fact, name: `cps${String(state.points.next)}` } : fact))
    .filter(({ name }) => !state.keys.has(name))
    .map((fact, at): Offer => {
      const isDeprecated = isPast(fact.deprecatedSince, version);
      return {
        label: fact.name,
        kind: 'key',
        rank: isDeprecated ? RANKS.without : rankOf(fact, state),
        order: String(at).padStart(2, '0'),
        detail: isReadIn(fact, state.mode) ? detailOf(fact) : `not read with vxfen_mode=${state.mode ?? ''}`,
        ...(isDeprecated && { deprecated: true }),
        insert: isNew ? wholeLine(fact, version) : plainInsert(fact.name),
        documentation: () => fencingKeyMarkdown(fact, state),
      };
    });
  const isEmptyLine = isNew && line.words.length < 2;
  return state.mode === undefined && isEmptyLine ? [...wholeFileOffers(state, version), ...offers] : offers;
}

function rankOf(fact: FencingKeyFact, state: FencingState): number {
  const { mode, points } = state;
  if (fact.name === 'vxfen_mode' || isRequiredIn(fact, mode)) return RANKS.required;
  if (!isReadIn(fact, mode)) return RANKS.unread;
  if (isCoordinationPointKey(fact.name))
    return mode === 'customized' && points.count < LEAST_COORDINATION_POINTS ? RANKS.required : RANKS.other;
  return fact.confidence === 'high' ? RANKS.usual : RANKS.other;
}

function detailOf({ default: usual, unit }: FencingKeyFact): string {
  return usual === undefined ? (unit ?? '') : `default ${usual}${unit === undefined ? '' : ` ${unit}`}`;
}

function wholeLine(fact: FencingKeyFact, version: ProductVersion | undefined): InsertText {
  const writer = new SnippetWriter().text(`${fact.name}=`);
  if (isCoordinationPointKey(fact.name)) return pointValue(writer, version).finished();
  const values = currentValues(fact, version).map(({ value }) => value);
  const { snippet } = values.length > 0 ? writer.choice(values).finished() : writer.stop(fact.default).finished();
  // Without tab stops the value is still to be chosen.
  return { plain: `${fact.name}=`, snippet };
}

function valueOffers(
  workspace: NodeFileWorkspace,
  uri: string,
  { assignment }: AssignmentCursor,
  version: ProductVersion | undefined,
): Offer[] {
  const name = assignment?.key.text ?? '';
  const fact = fencingKeyNamed(name);
  if (fact === undefined) return [];
  const documentation = (value: string) => () => fencingKeyMarkdown(fact, { mode: undefined }, { name, value });
  const values = currentValues(fact, version).map(({ value, meaning }, at): Offer => ({
    label: value,
    kind: 'value',
    rank: at,
    detail: meaning,
    documentation: documentation(value),
  }));
  if (values.length > 0) return values;
  if (isCoordinationPointKey(name)) {
    const insert = pointValue(new SnippetWriter(), version).finished();
    return [
      { label: '[host]:port', filterText: '[', kind: 'value', rank: 0, insert, documentation: documentation('') },
    ];
  }
  const others = name === 'vxfendg' ? groupsBeside(workspace, uri) : fact.default === undefined ? [] : [fact.default];
  return others.map((value) => ({ label: value, kind: 'value', rank: 0, documentation: documentation(value) }));
}

/** The values that the release has and still wants. */
function currentValues({ values = [] }: FencingKeyFact, version: ProductVersion | undefined): readonly ValueFact[] {
  return values.filter(
    ({ since, deprecatedSince }) =>
      !(since !== undefined && isBefore(version, since)) && !isPast(deprecatedSince, version),
  );
}

/** The disk group that a vxfendg in the folder names. */
function groupsBeside(workspace: NodeFileWorkspace, uri: string): string[] {
  const groups = workspace
    .beside(uri)
    .flatMap((file) => (file.kind === 'vxfendg' ? (file.tree.words[0]?.text ?? []) : []));
  return [...new Set(groups)];
}

/** Whether something is over since a release; where nobody says for which one the file is, it is the newest. */
function isPast(release: string | undefined, version: ProductVersion | undefined): boolean {
  return release !== undefined && !isBefore(version, release);
}
