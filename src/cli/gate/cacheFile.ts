/** Where results are kept unless the caller says otherwise: beside the work, as other linters' are. */
export const CACHE_FILE = '.cleanarticlecache';

/**
 * How a file is known to be as it was: by its size and times, or by reading it. Where the times have changed it is read
 * in either case, as after a checkout all of them have.
 */
export const CACHE_STRATEGIES = ['metadata', 'content'] as const;
export type CacheStrategy = (typeof CACHE_STRATEGIES)[number];
