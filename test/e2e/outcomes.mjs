/** Prints outcomes one a line, then `N passed, N failed` alone on the last. Tells whether all is well. */
export function printOutcomes(outcomes, failure) {
  for (const { title, state, milliseconds, error } of outcomes) {
    console.log(`${state === 'passed' ? 'ok    ' : 'FAILED'} ${title} (${Math.round(milliseconds)} ms)`);
    if (error !== undefined) console.log(error.replaceAll(/^/gm, '       '));
  }
  if (failure !== undefined) console.log(`FAILED ${failure}`);
  const passed = outcomes.filter(({ state }) => state === 'passed').length;
  const failed = outcomes.length - passed + (failure === undefined ? 0 : 1);
  console.log(`${passed} passed, ${failed} failed`);
  // No test at all is no success.
  return failed === 0 && passed > 0;
}
