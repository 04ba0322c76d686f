import { median } from './statistics.mjs';

const rows = [
  { key: 'start', title: 'server start (ms)' },
  { key: 'open', title: 'open to diagnostics (ms)' },
  { key: 'keystrokeP50', title: 'keystroke to diagnostics p50 (ms)' },
  { key: 'keystrokeP95', title: 'keystroke to diagnostics p95 (ms)' },
  { key: 'nameP50', title: 'keystroke in a name p50 (ms)' },
  { key: 'completion', title: 'completion p50 (ms)' },
  { key: 'hover', title: 'hover p50 (ms)' },
  { key: 'resident', title: 'memory after typing (MB)', divisor: 1024 },
  { key: 'highest', title: 'memory at its highest (MB)', divisor: 1024 },
];

/** What must hold, as the most that our figure may be of the other server's; a goal without `lines` holds at every size. */
export const goals = [
  { key: 'keystrokeP95', lines: 10_000, limit: 0.5 },
  { key: 'keystrokeP95', lines: 100_000, limit: 0.25 },
  { key: 'open', limit: 1.5 },
  { key: 'resident', lines: 10_000, limit: 1 },
];

/** The median of every figure over the rounds of one contender at one size. */
export function medianFigures(rounds) {
  const keys = Object.keys(rounds[0]).filter((key) => rounds[0][key] !== undefined);
  return Object.fromEntries(keys.map((key) => [key, median(rounds.map((round) => round[key]))]));
}

/** Our figures divided by the other server's, for the rows of the table that both have. */
export function ratiosOf(ours, json) {
  const shared = rows.filter(({ key }) => ours?.[key] !== undefined && json?.[key] !== undefined);
  return Object.fromEntries(shared.map(({ key }) => [key, ours[key] / json[key]]));
}

/** Every goal that the sizes measured have a ratio for, and whether it is met. */
export function judgeGoals(sizes) {
  return sizes.flatMap(({ lines, ratios }) =>
    goals
      .filter((goal) => (goal.lines ?? lines) === lines && ratios[goal.key] !== undefined)
      .map(({ key, limit }) => ({ key, lines, limit, ratio: ratios[key], met: ratios[key] <= limit })),
  );
}

/**
 * What would make the comparison void: findings in the generated files, diagnostics pushed to a client that pulls, and a refresh
 * asked for while typing (the answer measured was then not the last one). Looks at every round, not at medians.
 */
export function objections(sizes, rounds) {
  return sizes
    .flatMap(({ lines }) =>
      rounds
        .filter((round) => round.lines === lines)
        .flatMap(({ title, figures }) => [
          ...(figures.findingsAtOpen > 0 ? [`${title} has ${figures.findingsAtOpen} findings in a valid file`] : []),
          ...(figures.pushes > 0 ? [`${title} pushed diagnostics ${figures.pushes} times to a client that pulls`] : []),
          ...(figures.refreshes > 0 ? [`${title} asked ${figures.refreshes} times for a refresh while typing`] : []),
        ])
        .map((text) => `${lines} lines: ${text}`),
    )
    .filter((text, index, all) => all.indexOf(text) === index);
}

/** The table of one size as text. */
export function formatSize({ lines, characters, figures, ratios }, titles) {
  const ids = Object.keys(figures);
  const verdicts = new Map(judgeGoals([{ lines, ratios }]).map((goal) => [goal.key, goal]));
  const sizes = ids.map((id) => `${titles[id]} ${Math.round(characters[id] / 1000)} kB`).join(', ');
  const head = ['', ...ids.map((id) => titles[id]), 'ratio', 'goal'];
  const body = rows.map(({ key, title, divisor = 1 }) => [
    title,
    ...ids.map((id) => formatNumber(figures[id][key], divisor)),
    ratios[key] === undefined ? '' : ratios[key].toFixed(2),
    formatGoal(verdicts.get(key)),
  ]);
  return [`${lines} lines (${sizes})`, ...formatColumns([head, ...body]), ''].join('\n');
}

function formatNumber(value, divisor) {
  if (value === undefined) {
    return 'n/a';
  }
  const number = value / divisor;
  return number >= 100 ? number.toFixed(0) : number.toFixed(number >= 10 ? 1 : 2);
}

function formatGoal(goal) {
  return goal === undefined ? '' : `at most ${goal.limit}: ${goal.met ? 'met' : 'MISSED'}`;
}

function formatColumns(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const last = widths.length - 1;
  return table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 || column === last ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
      )
      .join('  ')
      .trimEnd(),
  );
}
