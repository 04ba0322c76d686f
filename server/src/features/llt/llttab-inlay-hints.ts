import { declaresLink } from '../../catalog/llt/directives';
import { type FieldForm, LINK_TYPE_FIELD } from '../../catalog/llt/link-fields';
import type { OffsetRange } from '../../text/offset-range';
import type { Line } from '../../syntax/lines/line';
import { settingOf } from '../../syntax/llt/llttab-tree';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { InlayHint, InlayHintKinds } from '../shared/inlay-hint';
import { llttabLineFacts, type LlttabLineFacts } from './llttab-line-facts';
import { numberIn, timerSeconds } from './llttab-time';

/** Short, as VS Code shows no more than some forty characters a line. A type of link needs no name in front of it. */
const SHORT_NAMES: Readonly<Partial<Record<FieldForm, string>>> = {
  tag: 'tag',
  device: 'device',
  'node-range': 'nodes',
  sap: 'sap',
  'udp-port': 'port',
  bytes: 'mtu',
};

/** The hints of a stretch, in file order: the seconds of timers, the names of the fields of links. */
export function inlayHintsLlttab(
  workspace: NodeFileWorkspace,
  uri: string,
  { start, end }: OffsetRange,
  kinds: InlayHintKinds,
): InlayHint[] {
  const file = workspace.file(uri);
  if (file?.kind !== 'llttab') return [];
  return file.tree.lines
    .filter((line) => line.start <= end && start <= line.end)
    .flatMap((line) => hintsOf(line, kinds))
    .filter(({ offset }) => start <= offset && offset <= end);
}

function hintsOf(line: Line, { timers, linkFields }: InlayHintKinds): InlayHint[] {
  const facts = llttabLineFacts(line);
  if (facts === undefined) return [];
  if (facts.directive.name === 'set-timer') return timers ? timerHints(facts) : [];
  return linkFields && declaresLink(facts.directive.name) ? fieldHints(facts) : [];
}

function timerHints({ words }: LlttabLineFacts): InlayHint[] {
  return words.flatMap((word) => {
    const value = settingOf(word).value;
    const number = numberIn(value?.text);
    if (number === undefined) return [];
    const tooltip = 'Timers are set in hundredths of a second.';
    return [{ offset: word.end, label: `= ${timerSeconds(number)}`, tooltip }];
  });
}

function fieldHints({ words, fields, linkType }: LlttabLineFacts): InlayHint[] {
  // Behind a word that is no type nobody knows which fields follow.
  const known = linkType === undefined ? words.slice(0, LINK_TYPE_FIELD) : words;
  return known.flatMap((word, index) => {
    const field = fields[index];
    const [form] = field?.forms ?? [];
    const name = field?.name.endsWith('-address') ? field.name.slice(0, -'-address'.length) : form && SHORT_NAMES[form];
    if (field === undefined || name === undefined) return [];
    return [{ offset: word.start, label: `${name}:`, tooltip: field.meaning, isBefore: true as const }];
  });
}
