/** What a worker thread runs: the same work as the main thread's. */
export { work as default } from './work.ts';
