import type { ValueFormat } from '../../../catalog/schema';
import type { DeclarationRule, Fix } from '../../../engine/rule';
import { quotedString } from '../../../syntax/vcs/quoting';
import { isBlock } from '../../../syntax/vcs/tree';
import { formattedWords, hasFormat, typesWithFormat } from '../../formatted-words';

type Data = { fault: 'path' | 'blank' | 'alias'; name: string; text: string; meant: string | undefined };

const isInterface = (format: ValueFormat): boolean => format === 'interface' || format === 'base-interface';

/** A network interface under a name that no system gives to one. */
export const invalidInterfaceName: DeclarationRule<Data> = {
  id: 'invalid-interface-name',
  title: 'Value that is no name of a network interface',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: [...typesWithFormat(isInterface)],
  attributes: ({ definition }) => hasFormat(definition?.fact, isInterface),
  check({ tree, type }, report) {
    if (!isBlock(tree)) return;
    for (const { word, format, name, severity } of formattedWords(tree, type, isInterface)) {
      const found = judge(word.text, format);
      if (found) report({ tree, span: word }, { ...found, name, text: word.text }, { severity });
    }
  },
  message: ({ fault, name, text }) => {
    switch (fault) {
      case 'path':
        return `"${name}" takes the name of a network interface, and "${text}" is a path. The agent finds no such interface, and the resource is in the state UNKNOWN or faults. Write the name, such as "eth0".`;
      case 'blank':
        return `"${name}" takes the name of one network interface, and "${text}" has a blank in it. The agent finds no such interface. Write the name alone, such as "eth0".`;
      case 'alias':
        return `"${text}" names an alias of an interface, and "${name}" takes the interface itself: the agent chooses the alias for the address. Write the part in front of the colon.`;
    }
  },
  fix: ({ tree, span, data: { text, meant } }): readonly Fix[] =>
    meant === undefined
      ? []
      : [
          {
            title: `Change to "${meant}"`,
            safe: meant === text.trim(),
            edits: [{ tree, span, how: 'replace', text: quotedString(meant) }],
          },
        ],
};

function judge(text: string, format: ValueFormat): Pick<Data, 'fault' | 'meant'> | undefined {
  if (text.includes('/')) return { fault: 'path', meant: /^\/dev\/([\w.-]+)$/.exec(text)?.[1] };
  if (/\s/.test(text)) return { fault: 'blank', meant: /^\s*([\w.-]+)\s*$/.exec(text)?.[1] };
  const alias = /^([a-z][\w.-]*):\w+$/i.exec(text);
  // Only the pages of the agents that choose an alias themselves say so.
  return alias && format === 'base-interface' ? { fault: 'alias', meant: alias[1] } : undefined;
}
