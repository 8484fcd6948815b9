import type { Output } from './output.ts';
import { recordObject } from './recordObject.ts';
import type { RecordWriter } from './recordWriter.ts';

/** One JSON object a line. */
export const openJsonlWriter = (out: Output): RecordWriter => ({
  write: (done) => out.write(done.map((each) => `${JSON.stringify(recordObject(each))}\n`).join('')),
  end: () => Promise.resolve(),
});
