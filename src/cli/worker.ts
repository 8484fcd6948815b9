/** What a worker thread runs: the same work as the main thread's. */
export { workOnAll as default } from './work.ts';
