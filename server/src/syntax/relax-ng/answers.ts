import { ownText } from '../../text/own-text';

/** So many answers are kept in one place: names and values differ from file to file without end. */
const MOST_ANSWERS = 500;

/** Keeps an answer that was found, and returns it. */
export function kept<T>(answers: Map<string, T>, question: string, answer: T): T {
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(ownText(question), answer);
  return answer;
}
