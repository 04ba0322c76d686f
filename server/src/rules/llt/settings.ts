import { directiveNamed } from '../../catalog/llt/directives';
import type { Word } from '../../syntax/lines/line';
import { type DirectiveOf, directivesOf, type LlttabTree, settingOf } from '../../syntax/llt/llttab-tree';

/** A line of `set-timer` or `set-flow`. */
export type SettingDirective = DirectiveOf<'SetTimer'> | DirectiveOf<'SetFlow'>;

/** A `name:number` that LLT can read. */
export interface NumberSetting {
  readonly directive: SettingDirective;
  readonly word: Word;
  readonly name: Word;
  readonly value: Word;
  readonly number: number;
}

/** The lines that give values to timers, or those that give them to flow control. */
export function settingDirectives(tree: LlttabTree, type: SettingDirective['$type']): readonly SettingDirective[] {
  return type === 'SetTimer' ? directivesOf(tree, 'SetTimer') : directivesOf(tree, 'SetFlow');
}

/** The words that are meant as settings: not a comment behind them, nor a directive of a line that was lost. */
export function settingWords({ settings }: SettingDirective): readonly Word[] {
  const end = settings.findIndex(({ text }) => text.startsWith('#') || directiveNamed(text) !== undefined);
  return end < 0 ? settings : settings.slice(0, end);
}

/** All settings with a number, in file order. */
export function numberSettings(tree: LlttabTree, type: SettingDirective['$type']): NumberSetting[] {
  return settingDirectives(tree, type).flatMap((directive) =>
    settingWords(directive).flatMap((word): NumberSetting[] => {
      const { name, value } = settingOf(word);
      if (value === undefined || !/^\d{1,9}$/.test(value.text)) return [];
      return [{ directive, word, name, value, number: Number(value.text) }];
    }),
  );
}

/** The settings by name; of several for one name the last. */
export function settingsByName(settings: readonly NumberSetting[]): ReadonlyMap<string, NumberSetting> {
  return new Map(settings.map((setting) => [setting.name.text, setting]));
}
