/** So many files are open at the same time: systems allow a program no more than some hundreds. */
const MOST_AT_ONCE = 64;

/** Does something with each item, many at the same time, but never so many that files run out. */
export async function allAtOnce<T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) await act(items[next++] as T);
  };
  await Promise.all(Array.from({ length: Math.min(MOST_AT_ONCE, items.length) }, work));
}
