import { gabconfigOption } from '../../../catalog/llt/gabconfig';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { FOREIGN_DASH, gabconfigArguments } from '../../../syntax/llt/gabconfig-arguments';

type Data = { fault: 'absent' | 'empty' | 'placeholder' | 'number'; text: string };

/** A gabconfig that does not say how many nodes a cluster needs. */
export const invalidSeedCount: NodeFileRule<'gabtab', Data> = {
  id: 'invalid-seed-count',
  title: 'Configuration of GAB without a number of nodes',
  severity: 'warning',
  certainty: 'cited',
  languages: ['gabtab'],
  since: '0.1.0',
  scope: 'document',
  file: 'gabtab',
  check({ tree: { gabconfigs } }, report) {
    for (const command of gabconfigs) {
      const options = gabconfigArguments(command);
      const count = options.find(({ name }) => name === '-n');
      const configure = options.find(({ name }) => name === '-c');
      if (count === undefined) {
        // A word that holds a variable, or an option that nobody knows, may be what is missing.
        const isOpen =
          options.some(({ name }) => name === '-x' || gabconfigOption(name) === undefined) ||
          command.words.some(({ text }) => /[$`]/.test(text) || FOREIGN_DASH.test(text));
        if (configure && !isOpen) report(configure.word, { fault: 'absent', text: '' }, { severity: 'hint' });
      } else if (count.argument === undefined) report(count.place, { fault: 'empty', text: '' });
      else if (/^<?\w*[A-Za-z]\w*>?$|^<>$|^[Nn#]$/.test(count.argument.text))
        report(count.argument, { fault: 'placeholder', text: count.argument.text });
      else if (!/[$`(]/.test(count.argument.text) && !/^0*[1-9]\d*$/.test(count.argument.text))
        report(count.argument, { fault: 'number', text: count.argument.text });
    }
  },
  message: ({ fault, text }) => {
    const advice = 'Write the number of nodes of the cluster, as in "-n2".';
    if (fault === 'absent')
      return `Nothing says how many nodes have to be there before the cluster forms, so this node may wait to be seeded by hand. Add "-n" with the number of nodes.`;
    if (fault === 'empty')
      return `"-n" needs the number of nodes: without it GAB cannot know when the cluster may form. ${advice}`;
    if (fault === 'placeholder')
      return `"${text}" stands for the number of nodes and was never filled in: GAB cannot know when the cluster may form. ${advice}`;
    return `"${text}" is no number of nodes: GAB cannot know when the cluster may form. ${advice}`;
  },
};
