import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);

/** Languages that have tables: those of Europe with its neighbours, and the large ones of the world. */
export const TABLE_LANGUAGES: readonly string[] = (
  'af ar az be bg bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko ky lt lv mk mn ms mt nb nl pl pt ' +
  'ro ru sk sl sq sr sv sw th tr uk ur uz vi zh'
).split(' ');

/** Locales of a language in another script than the text is likely to be in. */
const OTHER_SCRIPT = /^(?:az|uz)-(?:Arab|Cyrl)|^en-(?:Dsrt|Shaw)/;

/** The locale of the language itself, then those of its countries and scripts, where a CLDR package has the file for them. */
export function localesOf(language: string, cldrPackage: string, file: string): readonly string[] {
  const main = `${dirname(require.resolve(`${cldrPackage}/package.json`))}/main`;
  const regional = readdirSync(main).filter(
    (locale) => locale.startsWith(`${language}-`) && !OTHER_SCRIPT.test(locale),
  );
  return [language, ...regional.toSorted()].filter((locale) => existsSync(`${main}/${locale}/${file}`));
}

/** A file of a package, as the schema of the caller has to read it. */
export function packageFile(path: string): unknown {
  const file: unknown = require(path);
  return file;
}
