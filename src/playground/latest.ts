/**
 * Does one thing at a time, and of what is asked meanwhile only the last.
 * @param work must not fail
 */
export function latest<Item>(work: (item: Item) => Promise<void>): (item: Item) => void {
  let next: { item: Item } | null = null;
  let isBusy = false;
  const run = async (): Promise<void> => {
    isBusy = true;
    while (next) {
      const { item } = next;
      next = null;
      await work(item);
    }
    isBusy = false;
  };
  return (item) => {
    next = { item };
    if (!isBusy) void run();
  };
}
