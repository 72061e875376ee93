import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import { joinText } from '../../../shared/bitext/segmented-text.ts';
import { openTexts } from '../../../shared/formats/open-texts.ts';
import { showBeads } from '../../support/show-bitext.ts';

const line = fc.constantFrom(
  'The port opens.',
  'It is late. Good night.',
  '',
  '  ',
  'Vilnius, 1 May',
  '«Ah!»',
  '\ud800',
  '港が開く。',
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', ' ')), { maxLength: 8 })
  .map((lines) => lines.flat().join(''));

describe('opening texts', () => {
  it('loses no character of either and puts every segment into one link', () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        const { project } = openTexts({ source, target });
        expect(joinText(project.bitext.source)).toBe(source);
        expect(joinText(project.bitext.target)).toBe(target);
        expect(brokenBeadLaw(project.bitext)).toBeNull();
      }),
    );
  });

  it('puts a translation without its source beside itself, as it was loaded', () => {
    const { project } = openTexts({ source: null, target: 'Un port. Deux ports.\n' });
    expect(project.monolingual).toBe(true);
    expect(joinText(project.bitext.source)).toBe('Un port. Deux ports.\n');
    expect(showBeads(project.bitext)).toBe('1-1 1-1');
  });

  it('detects the languages, unless they are given', () => {
    const texts = {
      source: 'The ship will leave the harbour tomorrow morning.',
      target: 'Le bateau quittera le port demain matin.',
    };
    expect(openTexts(texts).project.settings).toEqual({
      sourceLanguage: 'en',
      targetLanguage: 'fr',
      checks: {},
      names: {},
    });
    expect(openTexts({ ...texts, targetLanguage: 'fr-CA' }).project.settings.targetLanguage).toBe('fr-CA');
  });

  it('takes each line as one segment where asked', () => {
    const { project } = openTexts({ source: null, target: 'Un. Deux.\nTrois.\n', lines: true });
    expect(project.bitext.target.segments.map((segment) => segment.text)).toEqual(['Un. Deux.', 'Trois.']);
  });

  it('tells how far it is, from little to all', () => {
    const shares: number[] = [];
    openTexts({ source: 'One. Two.', target: 'Un. Deux.' }, { onProgress: (done) => shares.push(done) });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((left, right) => left - right));
  });
});
