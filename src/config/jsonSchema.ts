import { z } from 'zod';
import { configSchema } from './schema.ts';

/** The JSON Schema of configuration files, for editors: the build writes it to `dist/config.schema.json`. */
export function configJsonSchema(): object {
  return {
    title: 'Configuration of clean-article',
    ...z.toJSONSchema(configSchema([]), { io: 'input', target: 'draft-7' }),
  };
}
