/**
 * Names that a second territory bears within a language, beside the one that the tables give them to: the two states of the Congo,
 * and the halves of Saint Martin where a language calls both so. By language, code and name.
 */
export const SHARED_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { CD: 'Congo', CG: 'Congo' },
  fr: { CD: 'Congo', CG: 'Congo', SX: 'Saint-Martin' },
  de: { CD: 'Kongo', CG: 'Kongo' },
  it: { CD: 'Congo', CG: 'Congo' },
  pt: { CD: 'Congo', CG: 'Congo', SX: 'São Martinho' },
  lt: { CD: 'Kongas', CG: 'Kongas' },
};
