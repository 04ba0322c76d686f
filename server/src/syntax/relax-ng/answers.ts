/** So many answers are kept in one place: names and values differ from file to file without end. */
const MOST_ANSWERS = 500;

/** Keeps an answer that was found, and returns it. */
export function kept<T>(answers: Map<string, T>, question: string, answer: T): T {
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(ownText(question), answer);
  return answer;
}

/** Shorter parts of a text are copies anyway. */
const SHORTEST_PART = 13;

/**
 * The same text with characters of its own. A part of a file keeps the whole file in memory for as long as it is kept
 * itself; what is joined of two texts is a copy.
 */
function ownText(text: string): string {
  return text.length < SHORTEST_PART ? text : [text.charAt(0), text.slice(1)].join('');
}
