import type { Output } from './output.ts';
import { recordObject } from './recordObject.ts';
import type { RecordWriter } from './recordWriter.ts';

/** A JSON array of objects, or one object alone. */
export function openJsonWriter(out: Output, isArray: boolean): RecordWriter {
  let before = isArray ? '[\n' : '';
  return {
    async write(done) {
      for (const each of done) {
        const object = JSON.stringify(recordObject(each), null, 2);
        await out.write(before + (isArray ? object.replace(/^/gm, '  ') : object));
        before = ',\n';
      }
    },
    end: () => out.write(!isArray ? '\n' : before === ',\n' ? '\n]\n' : '[]\n'),
  };
}
