import { runProgram, TROUBLE } from './program';
import { isClosedPipe } from './standard-output';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: unknown) => {
    giveUp(error);
  });
}
process.on('uncaughtException', giveUp);

runProgram(process.argv.slice(2)).then((code) => {
  // Not process.exit: what is still on its way into a pipe would be lost.
  if (code !== undefined) process.exitCode = code;
}, giveUp);

/** The last resort: one line that says what happened, never a stack trace. */
function giveUp(error: unknown): void {
  // Nobody reads on; the exit code was set before the first line was written.
  if (isClosedPipe(error)) process.exit();
  const what = error instanceof Error ? error.message : String(error);
  const full = error instanceof Error && 'syscall' in error;
  const text = full ? what : `internal error: ${what}. Please report this as a bug`;
  try {
    process.stderr.write(`clusterwright: ${text}.\n`);
  } finally {
    process.exit(TROUBLE);
  }
}
