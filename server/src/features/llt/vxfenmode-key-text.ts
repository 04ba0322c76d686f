import { type FencingKeyFact, inGuestFencing, LEAST_COORDINATION_POINTS } from '../../catalog/llt/vxfenmode';
import { sourceLine } from '../shared/fact-sources';
import { codeSpan, escapeMarkdown, paragraphs } from '../shared/markdown';
import { settingMarkdown } from '../shared/setting-markdown';
import { type FencingState, isReadIn } from './vxfenmode-state';

/** What is known of a key of vxfenmode in a file that says something, and of its value. */
export function fencingKeyMarkdown(
  fact: FencingKeyFact,
  state: Pick<FencingState, 'mode'>,
  at: { readonly name?: string; readonly value?: string; readonly note?: string | undefined } = {},
): string {
  const { modes, requiredIn } = fact;
  const { note, ...named } = at;
  return settingMarkdown(fact, {
    what: 'key of vxfenmode',
    ...named,
    notes: [
      note,
      requiredIn && `**Required** with ${requiredIn.map(modeText).join(', ')}.`,
      modes && !requiredIn ? `Counts with ${modes.map(modeText).join(', ')}.` : undefined,
      isReadIn(fact, state.mode) ? undefined : `This file has ${modeText(state.mode ?? '')}, which does not read it.`,
    ],
    after: fact.name === 'vxfen_mode' ? guestText() : undefined,
  });
}

/** How many coordination points there should be, for a file that has some. */
export function pointsText(count: number): string {
  const least = String(LEAST_COORDINATION_POINTS);
  return `This file has ${count === 1 ? '1 entry' : `${String(count)} entries`} of servers; with coordinator disks there should be an odd number of coordination points, ${least} or more.`;
}

function modeText(mode: string): string {
  return codeSpan(`vxfen_mode=${mode}`);
}

function guestText(): string {
  return paragraphs(escapeMarkdown(inGuestFencing.meaning), sourceLine(inGuestFencing.sources, 'high'));
}
