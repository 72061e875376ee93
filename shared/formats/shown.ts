import { codePointName } from '../text/code-point-name.ts';

/** Controls, which a terminal would obey, and half characters, which no encoding holds, are written as their code. */
export function shown(message: string): string {
  return message.replace(/\p{Cc}|\p{Surrogate}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    return codePointName(character.codePointAt(0) ?? 0);
  });
}
