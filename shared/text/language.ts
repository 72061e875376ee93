import { eld } from 'eld/small';
import { scriptOf } from './script.ts';

/** What a text is written in. */
export interface DetectedLanguage {
  /** BCP 47, here always the two letters of ISO 639-1. */
  readonly language: string;
  /** False where the text is too short or too mixed to be sure. */
  readonly reliable: boolean;
}

/** The detector reads some 350 bytes at a time; so many samples of that size are taken over the length of the text. */
const SAMPLES = 12;
const SAMPLE_LENGTH = 350;

/** Scripts that one language of today is written in, of those that the detector does not know. */
const LANGUAGE_OF_SCRIPT: Readonly<Record<string, string>> = {
  Mymr: 'my',
  Khmr: 'km',
  Sinh: 'si',
  Tibt: 'bo',
};

/**
 * The language of a text, by n-grams (ELD, 60 languages) of at most 4,200 UTF-16 units spread over it, so that a
 * heading or a quotation in another language does not decide. Null where nothing can be told: no letters, or too few.
 * Some milliseconds a call; importing this file loads 1.6 MB of n-grams, so a window does it in its worker.
 */
export function detectLanguage(text: string): DetectedLanguage | null {
  const scores = new Map<string, number>();
  const reliable = new Map<string, number>();
  const samples = samplesOf(text);
  for (const sample of samples) {
    const detected = eld.detect(sample);
    const { language } = detected;
    if (language === '') continue;
    scores.set(language, (scores.get(language) ?? 0) + (detected.getScores()[language] ?? 0));
    if (detected.isReliable()) reliable.set(language, (reliable.get(language) ?? 0) + 1);
  }
  const [best] = [...scores].toSorted((left, right) => right[1] - left[1]);
  const script = scriptOf(samples.join(' '));
  const only = script === null ? undefined : LANGUAGE_OF_SCRIPT[script];
  if (only !== undefined) return { language: only, reliable: true };
  if (!best) return null;
  return { language: best[0], reliable: (reliable.get(best[0]) ?? 0) * 2 > samples.length };
}

/** Equal stretches at equal distances, each beginning with a whole word; the whole text where it is short. */
function samplesOf(text: string): string[] {
  if (text.length <= SAMPLES * SAMPLE_LENGTH) return stretches(text, SAMPLE_LENGTH);
  const distance = Math.floor((text.length - SAMPLE_LENGTH) / (SAMPLES - 1));
  return Array.from({ length: SAMPLES }, (_, index) => {
    const sample = text.slice(index * distance, index * distance + SAMPLE_LENGTH);
    return index === 0 ? sample : sample.replace(/^\S*\s/, '');
  });
}

function stretches(text: string, length: number): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += length) parts.push(text.slice(start, start + length));
  // The rest of a text is worth no vote of its own.
  const rest = parts.length > 1 && (parts.at(-1)?.length ?? 0) < length / 4;
  return rest ? parts.slice(0, -1) : parts;
}
