/** Works through the items with at most `lanes` at a time; results keep the order of the items. `work` is told its lane's number. */
export async function inLanes<T, R>(
  items: readonly T[],
  lanes: number,
  work: (item: T, lane: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array<R>(items.length);
  const queue = items.entries();
  const run = async (_: unknown, lane: number): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item, lane);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, run));
  return results;
}
