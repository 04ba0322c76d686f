import type { Word } from '../../syntax/lines/line';
import { type LlttabDirective, settingOf } from '../../syntax/llt/llttab-tree';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { OutlineSymbol } from '../shared/outline-symbol';
import { numberIn, timerSeconds } from './llttab-time';

/** The outline of an llttab: node, cluster, links with their devices, timers and limits. */
export function documentSymbolsLlttab(workspace: NodeFileWorkspace, uri: string): OutlineSymbol[] {
  const file = workspace.file(uri);
  return file?.kind === 'llttab' ? file.tree.directives.flatMap(symbolsOf) : [];
}

function symbolsOf(directive: LlttabDirective): OutlineSymbol[] {
  switch (directive.$type) {
    case 'SetNode':
      return symbol(directive, directive.node, 'system', 'this node');
    case 'SetCluster':
      return symbol(directive, directive.cluster, 'cluster', 'cluster');
    case 'Link': {
      const { device, linkType, address, keyword } = directive;
      const words = [device, linkType, address].flatMap((word) => word?.text ?? []);
      // Over UDP device and type are the same word.
      const detail = [...new Set(words), ...(keyword.text === 'link' ? [] : ['low priority'])].join(', ');
      return symbol(directive, directive.tag, 'device', detail);
    }
    case 'SetTimer':
      return directive.settings.flatMap((word) => settingSymbol(directive, word, timerSeconds));
    case 'SetFlow':
      return directive.settings.flatMap((word) => settingSymbol(directive, word, () => 'packets'));
    default:
      return [];
  }
}

function settingSymbol(directive: LlttabDirective, word: Word, say: (value: number) => string): OutlineSymbol[] {
  const { name, value } = settingOf(word);
  const number = numberIn(value?.text);
  const [found] = symbol(
    directive,
    name,
    'attribute',
    number === undefined ? (value?.text ?? '') : `${String(number)} (${say(number)})`,
  );
  return found ? [{ ...found, start: word.start, end: word.end }] : [];
}

/** Nothing is shown of what is not written yet. */
function symbol(
  { line, keyword }: LlttabDirective,
  name: Word | undefined,
  kind: OutlineSymbol['kind'],
  detail: string,
): OutlineSymbol[] {
  if (name === undefined || name.text === '') return [];
  return [
    {
      name: name.text,
      detail,
      kind,
      start: keyword.start,
      end: line.words.at(-1)?.end ?? line.end,
      selectionStart: name.start,
      selectionEnd: name.end,
      children: [],
    },
  ];
}
