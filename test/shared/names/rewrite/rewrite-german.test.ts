import { describe, expect, it } from 'vitest';
import { rewritten } from './cases.ts';

describe('in German', () => {
  it.each([
    ['Er lebt in der Schweiz.', 'Schweiz', 'Belarus', 'Er lebt in Belarus.'],
    ['Er zog in die Schweiz.', 'Schweiz', 'Belarus', 'Er zog nach Belarus.'],
    ['Waren aus dem Iran', 'Iran', 'Belarus', 'Waren aus Belarus'],
    ['Im Iran', 'Iran', 'Belarus', 'In Belarus'],
    ['zur Ukraine', 'Ukraine', 'Polen', 'zu Polen'],
    ['vom Irak', 'Irak', 'Polen', 'von Polen'],
    ['für die Türkei', 'Türkei', 'Polen', 'für Polen'],
    ['Er reist nach Holland.', 'Holland', 'Niederlande', 'Er reist in die Niederlande.'],
    ['in den Niederlanden', 'Niederlanden', 'Holland', 'in Holland'],
    ['in Holland', 'Holland', 'Niederlande', 'in den Niederlanden'],
    ['aus Tschechien', 'Tschechien', 'Tschechische Republik', 'aus der Tschechischen Republik'],
    ['zu Tschechien', 'Tschechien', 'Tschechische Republik', 'zur Tschechischen Republik'],
    ['zur Tschechischen Republik', 'Tschechischen Republik', 'Tschechien', 'zu Tschechien'],
    ['im Vereinigten Königreich', 'Vereinigten Königreich', 'Großbritannien', 'in Großbritannien'],
    ['in Großbritannien', 'Großbritannien', 'Vereinigtes Königreich', 'im Vereinigten Königreich'],
    ['gegen Großbritannien', 'Großbritannien', 'Vereinigtes Königreich', 'gegen das Vereinigte Königreich'],
    ['Das Vereinigte Königreich', 'Vereinigte Königreich', 'Großbritannien', 'Großbritannien'],
    ['mit den USA', 'USA', 'Vereinigte Staaten', 'mit den Vereinigten Staaten'],
    ['für den Iran', 'Iran', 'Türkei', 'für die Türkei'],
    ['beim Iran', 'Iran', 'Türkei', 'bei der Türkei'],
    ['aus der Türkei', 'Türkei', 'Iran', 'aus dem Iran'],
    ['von der Türkei', 'Türkei', 'Iran', 'vom Iran'],
    ['Weißrusslands Präsident', 'Weißrusslands', 'Belarus', "Belarus' Präsident"],
    ['Weißrusslands Präsident', 'Weißrusslands', 'Georgien', 'Georgiens Präsident'],
    ['die Grenze Weißrusslands', 'Weißrusslands', 'Georgien', 'die Grenze Georgiens'],
    ['die Grenze Georgiens.', 'Georgiens', 'Schweiz', 'die Grenze der Schweiz.'],
    ['mit Lukaschenko', 'Lukaschenko', 'Lukaschenka', 'mit Lukaschenka'],
    ['das heutige Weißrussland', 'Weißrussland', 'Belarus', 'das heutige Belarus'],
    ['Weißrussland und Polen', 'Weißrussland', 'Belarus', 'Belarus und Polen'],
  ])('%s, %s to %s: %s', (text, old, preferred, expected) => {
    expect(rewritten(text, old, preferred, 'de')).toMatchObject({ text: expected, doubt: null });
  });

  it.each([
    ['Das hilft der Schweiz', 'Schweiz', 'Iran', 'Das hilft dem Iran', ['Das hilft des Iran']],
    [
      'die Hauptstadt der Schweiz',
      'Schweiz',
      'Belarus',
      'die Hauptstadt von Belarus',
      ["die Hauptstadt Belarus'", 'die Hauptstadt Belarus'],
    ],
    ['Er sah die Ukraine', 'Ukraine', 'Iran', 'Er sah der Iran', ['Er sah den Iran']],
  ])('%s, %s to %s: %s, and other cases are offered', (text, old, preferred, expected, others) => {
    expect(rewritten(text, old, preferred, 'de')).toMatchObject({ text: expected, doubt: 'case', others });
  });

  it.each([
    ['Die Niederlande sind bereit', 'Niederlande', 'Holland', 'Holland sind bereit', ['sind → ist']],
    ['Die USA haben genug', 'USA', 'Schweiz', 'Die Schweiz haben genug', ['haben → hat']],
  ])('%s, %s to %s: %s, look at %j', (text, old, preferred, expected, looks) => {
    expect(rewritten(text, old, preferred, 'de')).toMatchObject({
      text: expected,
      doubt: 'agreement',
      looks,
    });
  });
});
