/** Says on the standard error how far a long run has come: on a terminal on one line, elsewhere now and then. */
export class Progress {
  private readonly begun = performance.now();
  private last = 0;
  private drawn = false;

  constructor(private readonly stream: NodeJS.WriteStream) {}

  /** So many of so many files are checked. Silent in short runs. */
  show(done: number, of: number): void {
    const now = performance.now();
    const terminal = this.stream.isTTY;
    if (now - this.begun < (terminal ? 500 : 2000) || now - this.last < (terminal ? 100 : 5000)) return;
    this.last = now;
    const text = `Checked ${String(done)} of ${String(of)} files`;
    this.stream.write(terminal ? `\r${text}` : `${text}\n`);
    this.drawn = terminal;
  }

  /** Takes the line away again. */
  end(): void {
    if (this.drawn) this.stream.write('\r\u001b[K');
    this.drawn = false;
  }
}
