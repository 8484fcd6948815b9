/** The DOMs that Readability can work on: our own, or jsdom's, which is the reference and many times slower. */
export const DOMS = ['thin', 'jsdom'] as const;
export type Dom = (typeof DOMS)[number];
