import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import { baseLanguage } from '../names/language-traits.ts';
import type { TbxConcept, TbxConcepts, TbxLanguage } from './terms-tbx-concepts.ts';
import type { TermsAsked, TermsFailure } from './terms-read.ts';

/** The tag of the source where its language is unknown, or the same as that of the forms: private use, as BCP 47 gives it. */
export const UNNAMED_SOURCE = 'x-source';

/** Tags as the file writes them. */
export interface TbxLanguages {
  readonly language: string;
  /** Null where the file has no other language, or several of which none was asked for. */
  readonly source: string | null;
}

/**
 * The languages of the list. Of several, the forms' is the one asked for (exactly, else the same language elsewhere: fr-CA for fr,
 * else one that the file does not name); where none is, the only one whose terms have a status; else the only one. The
 * source's is the one asked for, else the only other.
 */
export function languagesOf(found: TbxConcepts, asked: TermsAsked): Result<TbxLanguages, TermsFailure> {
  const hasStatus = new Map<string, boolean>();
  for (const { languages } of found.concepts)
    for (const { tag, terms } of languages)
      hasStatus.set(tag, hasStatus.get(tag) === true || terms.some(({ status }) => status !== null));
  const all = [...hasStatus.keys()];
  const wanted = given(asked.language);
  if (all.length === 0) return success({ language: wanted ?? found.rootLanguage ?? 'und', source: null });
  const named = all.filter((tag) => tag !== UNNAMED_SOURCE);
  const language =
    wanted === null ? (only(named.filter((tag) => hasStatus.get(tag))) ?? only(named)) : best(named, wanted);
  if (language === null) return failed({ code: 'language', asked: wanted, languages: named });
  const elsewhere = all.filter((tag) => !isLike(tag, language));
  const others = elsewhere.length > 0 ? elsewhere : all.filter((tag) => tag !== language);
  const source = given(asked.sourceLanguage);
  return success({ language, source: source === null ? only(others) : best(others, source) });
}

/** The concept's terms in a language: its own tag, else the same language elsewhere. */
export function sectionFor(
  { languages }: TbxConcept,
  language: string | null,
  except: TbxLanguage | null = null,
): TbxLanguage | null {
  if (language === null) return null;
  const others = languages.filter((section) => section !== except);
  return (
    others.find(({ tag }) => isSame(tag, language)) ?? others.find(({ tag }) => isLike(tag, language)) ?? null
  );
}

function given(language: string | undefined): string | null {
  return language === undefined || language === '' || language === 'und' ? null : language;
}

function only(tags: readonly string[]): string | null {
  return tags.length === 1 ? tags[0] : null;
}

function best(tags: readonly string[], wanted: string): string | null {
  return (
    tags.find((tag) => isSame(tag, wanted)) ??
    tags.find((tag) => isLike(tag, wanted)) ??
    tags.find((tag) => tag === 'und' || tag === UNNAMED_SOURCE) ??
    null
  );
}

function isSame(tag: string, other: string): boolean {
  return tag.toLowerCase() === other.toLowerCase();
}

function isLike(tag: string, other: string): boolean {
  const base = baseLanguage(tag);
  return base === 'und' ? isSame(tag, other) : base === baseLanguage(other);
}
