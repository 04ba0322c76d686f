import { secondsOfTimer } from '../../catalog/llt/timers';

/** The value of a timer as people say it: `20 s` of 2000. */
export function timerSeconds(value: number): string {
  return `${String(secondsOfTimer(value))} s`;
}

/** The number that a word stands for; undefined: it is none, or larger than any value that is meant. */
export function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
