import {
  fencingKeyNamed,
  fencingStartVariables,
  isCoordinationPointKey,
  vxfendgFile,
} from '../../catalog/llt/vxfenmode';
import type { LltFact } from '../../catalog/llt/llt-fact';
import { factNamed } from '../../catalog/llt/llt-fact';
import type { NodeFileOf } from '../../workspace/node-files/node-file';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { baseName } from '../../workspace/uri-paths';
import { assignmentCursor } from '../shared/assignment-cursor';
import { sourceLine } from '../shared/fact-sources';
import type { Hover } from '../shared/hover';
import { codeSpan, escapeMarkdown, paragraphs } from '../shared/markdown';
import { fencingKeyMarkdown, pointsText } from './vxfenmode-key-text';
import { fencingState } from './vxfenmode-state';

/** What is known of the key or value at the offset of a vxfenmode, or of the disk group in a vxfendg. */
export function hoverVxfenmode(workspace: NodeFileWorkspace, uri: string, offset: number): Hover | undefined {
  const file = workspace.file(uri);
  if (file?.kind === 'vxfendg') return hoverVxfendg(workspace, file, offset);
  const cursor = file?.kind === 'vxfenmode' ? assignmentCursor(file.tree, offset) : undefined;
  const key = cursor?.assignment?.key;
  if (file?.kind !== 'vxfenmode' || cursor?.word.text === '' || cursor === undefined || key === undefined)
    return undefined;
  const { start, end, text } = cursor.word;
  const misplaced = factNamed(fencingStartVariables, key.text);
  if (misplaced) return { start, end, markdown: misplacedMarkdown(misplaced) };
  const fact = fencingKeyNamed(key.text);
  if (fact === undefined) return undefined;
  const state = fencingState(file.tree, undefined);
  const markdown = fencingKeyMarkdown(fact, state, {
    name: key.text,
    ...(cursor.part === 'value' && { value: text }),
    note: isCoordinationPointKey(key.text) ? pointsText(state.points.count) : undefined,
  });
  return { start, end, markdown };
}

function misplacedMarkdown({ name, meaning, sources, confidence }: LltFact): string {
  return paragraphs(
    `**${codeSpan(name)}** (no key of vxfenmode)`,
    escapeMarkdown(meaning),
    sourceLine(sources, confidence),
  );
}

function hoverVxfendg(
  workspace: NodeFileWorkspace,
  { uri, tree }: NodeFileOf<'vxfendg'>,
  offset: number,
): Hover | undefined {
  const word = tree.words.find(({ start, end }) => start <= offset && offset <= end);
  if (word === undefined) return undefined;
  const { meaning, note, sources, confidence } = vxfendgFile;
  const mode = modeBeside(workspace, uri);
  const markdown = paragraphs(
    `**${codeSpan(word.text)}** (${word === tree.words[0] ? 'disk group of the coordinator disks' : 'surplus word'})`,
    escapeMarkdown(meaning),
    note && escapeMarkdown(note),
    mode && `The vxfenmode beside has ${codeSpan(`vxfen_mode=${mode}`)}.`,
    sourceLine(sources, confidence),
  );
  return { start: word.start, end: word.end, markdown };
}

function modeBeside(workspace: NodeFileWorkspace, uri: string): string | undefined {
  const wanted = baseName(uri).toLowerCase().replace('vxfendg', 'vxfenmode');
  const file = workspace
    .beside(uri)
    .find(
      (one): one is NodeFileOf<'vxfenmode'> => one.kind === 'vxfenmode' && baseName(one.uri).toLowerCase() === wanted,
    );
  return file && fencingState(file.tree, undefined).mode;
}
