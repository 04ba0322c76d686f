import { fencingKeyNamed, isCoordinationPointKey } from '../../../catalog/llt/vxfenmode';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { withoutLine } from '../../line-edits';
import { fencingLines, fencingOf } from '../fencing';

type Data = { key: string; mode: string; isServer: boolean };

/** A key that says nothing in the mode of the file. */
export const ignoredFencingKey: NodeFileRule<'vxfenmode', Data> = {
  id: 'ignored-fencing-key',
  title: 'Key of vxfenmode without effect in its mode',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'document',
  file: 'vxfenmode',
  check({ tree }, report) {
    const { knownMode } = fencingOf(tree);
    // Whoever switches fencing off for a while keeps the rest of the file. Which keys Sybase reads is in no page.
    if (knownMode === undefined || knownMode === 'disabled' || knownMode === 'sybase') return;
    for (const { key, line } of fencingLines(tree)) {
      const modes = fencingKeyNamed(key.text)?.modes;
      if (modes === undefined || modes.includes(knownMode)) continue;
      const place = { start: key.start, end: line.words.at(-1)?.end ?? key.end };
      const isServer = isCoordinationPointKey(key.text);
      report(place, { key: key.text, mode: knownMode, isServer }, { unnecessary: true });
    }
  },
  message: ({ key, mode, isServer }) =>
    isServer
      ? `With "vxfen_mode=${mode}" fencing asks no coordination point server: "${key}" protects nothing. Remove the line, or write "vxfen_mode=customized" if servers are to decide.`
      : `"${key}" has no effect with "vxfen_mode=${mode}". Remove the line, or change the mode if that is what was meant.`,
  fix: ({ text, start, end }) => [
    { title: 'Remove the line', safe: false, edits: [withoutLine(text, { start, end })] },
  ],
};
