/** Writes pieces to a stream, waiting whenever the reader cannot keep up, so that nothing is lost in a pipe. */
export async function writeAll(stream: NodeJS.WriteStream, pieces: Iterable<string>): Promise<void> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < 65_536) continue;
    await write(stream, waiting);
    waiting = '';
  }
  await write(stream, waiting);
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done, failed) => {
    stream.write(text, (error) => {
      if (error) failed(error);
      else done();
    });
  });
}

/** Whether the reader of our output has gone, as `head` does when it has seen enough. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
