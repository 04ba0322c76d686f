import type { DocumentFix } from '../../../engine/document-rule';
import type { NodeFileRule, NodeFileSubject } from '../../../engine/node-file-rule';
import { withoutLine, withoutWord, type LineEdit } from '../../line-edits';
import { numberSettings, type NumberSetting, settingsByName } from '../settings';

type Data = { name: string; same: boolean };

/** A timer or a limit of flow control that is set more than once. */
export const duplicateSetting: NodeFileRule<'llttab', Data> = {
  id: 'duplicate-setting',
  title: 'Timer or limit of flow control that is set twice',
  severity: 'hint',
  certainty: 'advice',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const { setting, first } of repeated(tree)) {
      const same = setting.number === first.number;
      report(
        setting.word,
        { name: setting.name.text, same },
        { related: [{ ...placeOf(first), message: 'Set here for the first time' }], unnecessary: same },
      );
    }
  },
  message: ({ name, same }) =>
    same
      ? `"${name}" is set to this value above already. Remove one of the lines, so that nobody changes only one of them.`
      : `"${name}" is set above already, to another value. No page says which of the two counts, and it has to be the same on all nodes. Keep one of them.`,
  fix: (subject) => {
    const found = repeated(subject.tree).find(({ setting }) => setting.word.start === subject.start);
    if (found === undefined) return [];
    const removal = (title: string, setting: NumberSetting, safe: boolean): DocumentFix => ({
      title,
      safe,
      edits: [without(subject, setting)],
    });
    const { setting, first } = found;
    if (subject.data.same) return [removal('Remove the repeated setting', setting, true)];
    return [removal(`Keep "${setting.word.text}"`, first, false), removal(`Keep "${first.word.text}"`, setting, false)];
  },
};

interface Repeated {
  readonly setting: NumberSetting;
  readonly first: NumberSetting;
}

function repeated(tree: NodeFileSubject<'llttab'>['tree']): Repeated[] {
  return (['SetTimer', 'SetFlow'] as const).flatMap((type) => {
    const settings = numberSettings(tree, type);
    const firsts = settingsByName([...settings].reverse());
    return settings.flatMap((setting) => {
      const first = firsts.get(setting.name.text);
      return first === undefined || first === setting ? [] : [{ setting, first }];
    });
  });
}

function placeOf({ word: { start, end } }: NumberSetting): { start: number; end: number } {
  return { start, end };
}

function without({ text }: NodeFileSubject<'llttab'>, { word, directive }: NumberSetting): LineEdit {
  return directive.settings.length === 1 ? withoutLine(text, word) : withoutWord(text, word);
}
