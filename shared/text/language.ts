import { eld } from 'eld/small';

/** What a text is written in. */
export interface DetectedLanguage {
  /** BCP 47; two letters of ISO 639-1. */
  readonly language: string;
  readonly reliable: boolean;
}

export function detectLanguage(text: string): DetectedLanguage | null {
  const detected = eld.detect(text.slice(0, 1000));
  return detected.language ? { language: detected.language, reliable: detected.isReliable() } : null;
}
