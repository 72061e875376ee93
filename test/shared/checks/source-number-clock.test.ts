import { describe, expect, it } from 'vitest';
import { bilingual, findingsLike } from './check-input-of.ts';

function severities(source: string, target: string, language: string): string[] {
  return findingsLike(bilingual([[source, target]], language), 'source/number').map(
    ({ severity }) => severity,
  );
}

describe('times written with a full stop', () => {
  it.each([
    [
      'de',
      'The dairy is open from 8:30 a.m. to 11:30 p.m.',
      'Die Molkerei ist von 8.30 bis 23.30 Uhr offen.',
    ],
    ['de', 'The dairy shuts at 11:00 p.m.', 'Die Molkerei schließt um 23.00 Uhr.'],
    ['lt', 'The train to the coast left at 9:30 p.m.', 'Traukinys į pajūrį išvyko 21.30 val.'],
    ['fi', 'The train to the coast left at 9:30 p.m.', 'Juna rannikolle lähti klo 21.30.'],
    ['sv', 'The train to the coast left at 9:30 p.m.', 'Tåget till kusten gick kl. 21.30.'],
    ['nl', 'The train to the coast left at 9:30 p.m.', 'De trein naar de kust vertrok om 21.30 uur.'],
    ['es', 'The train to the coast left at 9:30 p.m.', 'El tren a la costa salió a las 21.30 h.'],
    ['fr', 'The train to the coast left at 9.30 pm.', 'Le train pour la côte est parti à 21 h 30.'],
  ])('are equal by value (%s): %s', (language, source, target) =>
    expect(severities(source, target, language)).toEqual([]),
  );

  it.each([
    ['de', 'The train to the coast left at 9:30 p.m.', 'Der Zug zur Küste fuhr um 21.45 Uhr.'],
    ['lt', 'The train to the coast left at 9:30 p.m.', 'Traukinys į pajūrį išvyko 20.30 val.'],
    ['de', 'The cheese costs 9.30 euros.', 'Der Käse kostet 9,40 Euro.'],
  ])('and are reported where they differ (%s): %s', (language, source, target) =>
    expect(severities(source, target, language)).toHaveLength(1),
  );
});

describe('what is often said otherwise', () => {
  it.each([
    [
      'fr',
      'The crossing took 90 minutes in the fog.',
      'La traversée a duré une heure et demie dans le brouillard.',
    ],
    ['fr', 'The crossing took 90 minutes in the fog.', 'La traversée a duré 1,5 heure dans le brouillard.'],
    ['de', 'It reached 40°C (104°F) in the valley.', 'Im Tal wurden es 40 °C.'],
    ['de', 'It reached 40°C in the valley.', 'Im Tal wurden es 40 °C (104 °F).'],
  ])('is a hint (%s): %s', (language, source, target) =>
    expect(severities(source, target, language)).toEqual(['hint']),
  );

  it.each([
    ['fr', 'A 30-year-old man milks the cows.', 'Un trentenaire trait les vaches.'],
    ['it', 'A 40-year-old man milks the cows.', 'Un quarantenne munge le mucche.'],
  ])('or nothing (%s): %s', (language, source, target) =>
    expect(severities(source, target, language)).toEqual([]),
  );

  it.each([
    ['fr', 'The crossing took 37 minutes in the fog.', 'La traversée a été longue dans le brouillard.'],
    ['de', 'It reached 40°C in the valley.', 'Im Tal war es sehr heiß.'],
  ])('while other numbers stay a warning (%s): %s', (language, source, target) =>
    expect(severities(source, target, language)).toEqual(['warning']),
  );
});
