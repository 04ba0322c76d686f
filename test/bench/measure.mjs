import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { LspClient } from './lsp-client.mjs';
import { seededRandom } from './random.mjs';
import { percentile } from './statistics.mjs';

const quietTime = 300;
const warmUpKeystrokes = 15;
const nameKeystrokes = 20;
const lookups = 20;

/** Drives a fresh server of one contender over one text and gives its figures: times in milliseconds, memory in kilobytes. */
export async function measure(contender, text, { keystrokes, seed }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    writeFileSync(join(folder, contender.fileName), text);
    return await drive(contender, text, folder, keystrokes, seededRandom(seed));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function drive(contender, text, folder, keystrokes, random) {
  const begin = performance.now();
  const client = new LspClient(contender.script);
  try {
    const capabilities = await client.initialize(pathToFileURL(folder).href, contender.initializationOptions);
    const start = performance.now() - begin;
    if (!capabilities.diagnosticProvider) {
      throw new Error(`${contender.title} announces no diagnosticProvider to a client that pulls`);
    }
    client.notify('initialized', {});
    if (contender.settings) {
      client.notify('workspace/didChangeConfiguration', contender.settings);
      await pause(quietTime);
    }
    const document = new OpenDocument(
      client,
      capabilities,
      contender,
      text,
      pathToFileURL(join(folder, contender.fileName)).href,
    );
    const open = await document.open();
    const findingsAtOpen = document.findings;
    const refreshesAtOpen = client.refreshes;

    const timesOfText = await typeText(document, keystrokes, random);
    const memory = client.memory();
    const refreshes = client.refreshes - refreshesAtOpen;
    const timesOfName = await typeNames(document, random);

    if (contender.settingsBeforeHover) {
      client.notify('workspace/didChangeConfiguration', contender.settingsBeforeHover);
      await pause(quietTime);
      await document.pull();
    }
    const completion = await completeLines(document, random);
    const hover = await hoverLines(document, random);
    await proveThatTheTextIsRead(document);
    return {
      start,
      open,
      findingsAtOpen,
      keystrokes: timesOfText.length,
      keystrokeP50: percentile(timesOfText, 0.5),
      keystrokeP95: percentile(timesOfText, 0.95),
      nameP50: percentile(timesOfName, 0.5),
      completion,
      hover,
      resident: memory?.resident,
      highest: memory?.highest,
      refreshes,
      pushes: client.pushes,
    };
  } finally {
    await client.stop();
  }
}

/** An open document as an editor holds it: edits go out as incremental changes, each followed by a pull. */
export class OpenDocument {
  findings = 0;
  #client;
  #identifier;
  #previousResultId;
  #version = 1;
  #text;

  constructor(client, capabilities, contender, text, uri) {
    this.#client = client;
    this.#identifier = capabilities.diagnosticProvider.identifier;
    this.contender = contender;
    this.uri = uri;
    this.lines = text.split('\n');
    this.#text = text;
  }

  /** Opens the document and gives the time to the last answer that opening brought about. */
  async open() {
    const begin = performance.now();
    this.#client.notify('textDocument/didOpen', {
      textDocument: { uri: this.uri, languageId: this.contender.languageId, version: 1, text: this.#text },
    });
    for (;;) {
      const refreshes = this.#client.refreshes;
      await this.pull();
      const time = performance.now() - begin;
      await pause(quietTime);
      // A refresh says that the first answer was not the whole one, so the whole one counts.
      if (this.#client.refreshes === refreshes) {
        return time;
      }
    }
  }

  /** Asks for the diagnostics; `findings` is their number afterwards. */
  async pull() {
    const report = await this.#client.request('textDocument/diagnostic', {
      textDocument: { uri: this.uri },
      ...(this.#identifier === undefined ? {} : { identifier: this.#identifier }),
      ...(this.#previousResultId === undefined ? {} : { previousResultId: this.#previousResultId }),
    });
    this.#previousResultId = report.resultId;
    if (report.kind === 'full') {
      this.findings = report.items.length;
    }
  }

  /** Sends one incremental change. */
  change(line, from, to, text, endLine = line) {
    this.#version++;
    this.#client.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.#version },
      contentChanges: [{ range: { start: { line, character: from }, end: { line: endLine, character: to } }, text }],
    });
  }

  /** One keystroke: a change and a pull; gives the time to the answer. */
  async keystroke(line, from, to, text) {
    const begin = performance.now();
    this.change(line, from, to, text);
    await this.pull();
    return performance.now() - begin;
  }

  /** Asks something at a position; gives the time and the answer. */
  async ask(method, line, character) {
    const begin = performance.now();
    const answer = await this.#client.request(method, {
      textDocument: { uri: this.uri },
      position: { line, character },
    });
    return { time: performance.now() - begin, answer };
  }

  /** Numbers of `count` different lines that match, spread over the whole text, in no order. */
  linesLike(pattern, count, random) {
    const all = this.lines.flatMap((line, number) => (pattern.test(line) ? [number] : []));
    if (all.length < count) {
      throw new Error(`Only ${all.length} of ${count} lines are like ${pattern} in ${this.contender.fileName}`);
    }
    const chosen = Array.from({ length: count }, (_, part) => {
      const from = Math.floor((part * all.length) / count);
      return all[from + random.below(Math.floor(((part + 1) * all.length) / count) - from)];
    });
    for (let last = chosen.length - 1; last > 0; last--) {
      const other = random.below(last + 1);
      [chosen[last], chosen[other]] = [chosen[other], chosen[last]];
    }
    return chosen;
  }
}

/** Types one character at the end of values at many places, and takes every second one back. */
async function typeText(document, keystrokes, random) {
  const wanted = keystrokes + warmUpKeystrokes;
  const places = document.linesLike(document.contender.valueLine, Math.ceil((wanted * 2) / 3), random);
  const times = [];
  for (const [index, line] of places.entries()) {
    const column = endOfGroup(document, document.contender.valueLine, line);
    times.push(await document.keystroke(line, column, column, 'x'));
    if (index % 2 === 1) {
      times.push(await document.keystroke(line, column, column + 1, ''));
    }
  }
  return times.slice(warmUpKeystrokes, wanted);
}

/** Types one character at the end of names that other lines may refer to, and takes each back. */
async function typeNames(document, random) {
  const times = [];
  for (const line of document.linesLike(document.contender.nameLine, nameKeystrokes / 2, random)) {
    const column = endOfGroup(document, document.contender.nameLine, line);
    times.push(await document.keystroke(line, column, column, 'x'));
    times.push(await document.keystroke(line, column, column + 1, ''));
  }
  return times;
}

/** Completion as while typing: the line has just changed when it is asked for. */
async function completeLines(document, random) {
  const times = [];
  const { completionBelow, completionLine } = document.contender;
  for (const line of document.linesLike(completionBelow, lookups, random)) {
    document.change(line + 1, 0, 0, completionLine.replace('|', ''));
    const { time, answer } = await document.ask('textDocument/completion', line + 1, completionLine.indexOf('|'));
    const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
    if (items.length === 0) {
      throw new Error(`${document.contender.title} completes nothing below line ${line + 1}`);
    }
    times.push(time);
    document.change(line + 1, 0, 0, '', line + 2);
    await document.pull();
  }
  return percentile(times, 0.5);
}

/** Hover at rest: the diagnostics have been answered, the text has not changed since. */
async function hoverLines(document, random) {
  const times = [];
  const { hoverLine } = document.contender;
  for (const line of document.linesLike(hoverLine, lookups, random)) {
    const { time, answer } = await document.ask('textDocument/hover', line, endOfGroup(document, hoverLine, line) - 1);
    if (!answer?.contents || answer.contents.length === 0) {
      throw new Error(`${document.contender.title} has no hover at line ${line + 1}`);
    }
    times.push(time);
  }
  return percentile(times, 0.5);
}

/** Takes a closing quote away: a server that reads the changed text must find something. */
async function proveThatTheTextIsRead(document) {
  const lines = document.lines.flatMap((text, number) => (document.contender.quotedLine.test(text) ? [number] : []));
  const before = document.findings;
  const line = lines[Math.floor(lines.length / 2)];
  // The line may have grown by one typed character, so the change replaces it whole.
  document.change(line, 0, 0, `${document.lines[line].replace(/",?$/, '')}\n`, line + 1);
  await document.pull();
  if (document.findings <= before) {
    throw new Error(`${document.contender.title} finds nothing where a closing quote is missing in line ${line + 1}`);
  }
}

function endOfGroup(document, pattern, line) {
  const indexed = new RegExp(pattern.source, 'd');
  return indexed.exec(document.lines[line]).indices[1][1];
}
