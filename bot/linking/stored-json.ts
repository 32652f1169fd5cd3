// Reads back JSON that the store or a form held, by its schema.
import type { z } from 'zod';

/** Undefined when the text is no JSON or doesn't fit. */
export function storedJson<Schema extends z.ZodType>(schema: Schema, text: string): z.infer<Schema> | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
