import { z } from 'zod';

/** The encodings that texts are read and written in, by the names that WHATWG gives them. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1257',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-13',
] as const;

export const encodingSchema = z.enum(ENCODINGS);
export type Encoding = z.infer<typeof encodingSchema>;

/** What must be remembered of a file, besides its text, to write the same bytes again. */
export const fileFormSchema = z.strictObject({
  encoding: encodingSchema,
  /** Whether the file starts with a byte order mark; it is not part of the text. */
  bom: z.boolean(),
});
export type FileForm = z.infer<typeof fileFormSchema>;
