/** What a number says where it is high and where it is low; completes "it is left out: ...". */
export type Labels = readonly [high: string, low: string];

/** What a feature says: a neighbour's or a window's, such as "size-1" and "size~10", is labelled as the thing itself. */
export function labelOf(table: Readonly<Record<string, Labels>>, name: string, isHigh: boolean): string {
  return table[name.replace(/[-+~]\d+$/, '')]?.[isHigh ? 0 : 1] ?? '';
}
