import { TIMER_UNITS_PER_SECOND, timerNamed } from '../../../catalog/llt/timers';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { settingOf } from '../../../syntax/llt/llttab-tree';
import { changeTo } from '../../line-edits';
import { type SettingDirective, settingDirectives, settingWords } from '../settings';

type Data = { fault: 'form' | 'missing' | 'number'; text: string; keyword: string; meant: string | undefined };

/** A setting that is not written as `name:number`. */
export const invalidSetting: NodeFileRule<'llttab', Data> = {
  id: 'invalid-setting',
  title: 'Timer or limit of flow control that is not written as name:number',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const type of ['SetTimer', 'SetFlow'] as const) {
      for (const directive of settingDirectives(tree, type)) {
        for (const { start, end, ...data } of faultsIn(directive)) {
          // How set-flow is written is known from use only.
          const severity = type === 'SetTimer' ? 'warning' : 'hint';
          report({ start, end }, { ...data, keyword: directive.keyword.text }, { severity });
        }
      }
    }
  },
  message: ({ fault, text, keyword, meant }) => {
    const unit = keyword === 'set-timer' ? 'hundredths of a second' : 'packets';
    const advice = meant === undefined ? '' : ` Write "${meant}".`;
    if (fault === 'form')
      return `"${keyword}" takes a name and a number with a colon and no blanks between them, not "${text}": LLT may not start with this line, or go on with the default.${advice}`;
    if (fault === 'missing')
      return `"${text}" gets no number, so it keeps its default. Write "${text}:" and a number of ${unit}.`;
    return `"${text}" is no whole number of ${unit}: LLT may not start with this line, or go on with the default.${advice}`;
  },
  fix: (subject) => (subject.data.meant === undefined ? [] : [changeTo(subject.data.meant, subject)]),
};

type Fault = Omit<Data, 'keyword'> & { readonly start: number; readonly end: number };

function faultsIn(directive: SettingDirective): Fault[] {
  const words = settingWords(directive);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const written = words.map(({ text }) => text).join(' ');
  const [, name, number] = /^(\w+) ?[:=]? ?(\d+)$/.exec(written) ?? [];
  const isRight = words.length === 1 && first.text.includes(':');
  if (name !== undefined && number !== undefined && !isRight && /[ =]/.test(written))
    return [{ fault: 'form', text: written, meant: `${name}:${number}`, start: first.start, end: last.end }];
  return words.flatMap((word): Fault[] => {
    const { name: key, value } = settingOf(word);
    if (value === undefined || value.text === '') {
      const place = { start: word.start, end: word.end };
      return /^\w+$/.test(key.text)
        ? [{ fault: 'missing', text: key.text, meant: undefined, ...place }]
        : [{ fault: 'form', text: word.text, meant: undefined, ...place }];
    }
    if (/^\d+$/.test(value.text)) {
      const place = { start: word.start, end: word.end };
      return key.text === '' ? [{ fault: 'form', text: word.text, meant: undefined, ...place }] : [];
    }
    return [
      {
        fault: 'number',
        text: value.text,
        meant: meantNumber(key.text, value.text),
        start: value.start,
        end: value.end,
      },
    ];
  });
}

/** Seconds and milliseconds as hundredths of a second; of a limit the number alone. */
function meantNumber(name: string, text: string): string | undefined {
  if (/^[1-9]\d{0,2}(?:,\d{3})+$/.test(text)) return text.replaceAll(',', '');
  const [, digits, unit] = /^\+?(\d{1,6}(?:\.\d{1,2})?)(ms|s|sec|secs|seconds|pkts|packets)?$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const isPackets = /^p/i.test(unit ?? '');
  if (timerNamed(name) === undefined) return isPackets || unit === undefined ? whole(Number(digits)) : undefined;
  if (isPackets) return undefined;
  if (unit === undefined && !digits.includes('.')) return digits;
  const factor = unit?.toLowerCase() === 'ms' ? TIMER_UNITS_PER_SECOND / 1000 : TIMER_UNITS_PER_SECOND;
  return whole(Math.round(Number(digits) * factor * 1000) / 1000);
}

function whole(number: number): string | undefined {
  return Number.isInteger(number) ? String(number) : undefined;
}
