/** Units that translations convert into each other, as the beginnings of their names in several languages. */
const UNITS: readonly (readonly [unit: string, pattern: RegExp])[] = [
  [
    'mile',
    /^(?:miles?|mi|milles?|meilen?|millas?|miglia|miglio|milhas?|mijl|mil[ae]?|mylių|mylios|jūdzes?|mil[aei]?|миль|мили|mérföld)$/i,
  ],
  ['kilometre', /^(?:km|kilom[eèé]\p{L}*|километр\p{L}*|км|quilómetros?|quilômetros?)$/iu],
  ['foot', /^(?:ft|feet|foot|pieds?|fuß|pies?|piedi|pés?|fet|pėd\p{L}*|фут\p{L}*|stóp|stopy|láb)$/iu],
  ['inch', /^(?:in|inch(?:es)?|pouces?|zoll|pulgadas?|pollic[ei]|polegadas?|coli\p{L}*|дюйм\p{L}*)$/iu],
  ['yard', /^(?:yds?|yards?|yardas?|jardas?|iard[ae]?|ярд\p{L}*|jard\p{L}*)$/iu],
  ['metre', /^(?:m|met[re]{2}s?|mètres?|meters?|metros?|metri|metr\p{L}*|м|метр\p{L}*)$/iu],
  ['centimetre', /^(?:cm|centim[eèé]\p{L}*|zentimeter\p{L}*|сантиметр\p{L}*|см)$/iu],
  ['pound', /^(?:lbs?|pounds?|livres?|pfund|libras?|libbre|svar\p{L}*|фунт\p{L}*|funt\p{L}*|font)$/iu],
  [
    'kilogram',
    /^(?:kg|kilos?|kilogram\p{L}*|kilogramm\p{L}*|kilogramos?|chili|кг|килограмм\p{L}*|quilos?)$/iu,
  ],
  ['ounce', /^(?:oz|ounces?|onces?|unzen?|onzas?|onças?|once|унци\p{L}*)$/iu],
  ['gram', /^(?:g|grams?|grammes?|gramm|gramos?|grammi|gramas?|г|грамм\p{L}*)$/iu],
  ['fahrenheit', /^(?:f|fahrenheit|°f)$/i],
  ['celsius', /^(?:c|celsius|°c|centigrad\p{L}*)$/iu],
  ['acre', /^(?:ac|acres?|acri|acker|akr\p{L}*|акр\p{L}*)$/iu],
  ['hectare', /^(?:ha|hect[aá]r\p{L}*|hektar\p{L}*|ettar[io]|га|гектар\p{L}*)$/iu],
  ['gallon', /^(?:gal|gallons?|gallonen|galones|galloni|galões|галлон\p{L}*)$/iu],
  ['minute', /^(?:min|mins|minut\p{L}*|мин\p{L}*|хвилин\p{L}*|perc|λεπτά)$/iu],
  [
    'hour',
    /^(?:hours?|heures?|stunden?|horas?|or[ae]|uur|uren|godzin\p{L}*|timm\p{L}+|timer|valand\p{L}+|час\p{L}*)$/iu,
  ],
  ['day', /^(?:days?|jours?|tagen?|tage|días?|dias?|giorn[oi]|dagen|dagar|dage|dni|dien\p{L}+|дн\p{L}+)$/iu],
  [
    'week',
    /^(?:weeks?|semaines?|wochen?|semanas?|settiman[ae]|weken|veckor|uger|tygodni\p{L}*|savait\p{L}+|недел\p{L}+)$/iu,
  ],
  [
    'month',
    /^(?:months?|mois|monaten?|monate|meses|mesi|maanden|månader|måneder|miesi\p{L}+|mėnesi\p{L}+|месяц\p{L}*)$/iu,
  ],
  ['year', /^(?:years?|ans|années?|jahren?|jahre|años?|anos?|ann[io]|jaren|lata|metų|metai|metus|лет)$/iu],
  ['litre', /^(?:l|lit[re]{2}s?|litern?|litros?|litri|litr\p{L}*|л|литр\p{L}*)$/iu],
];

const BEHIND = /^[ \u00a0\u202f-]?(?:°[ \u00a0\u202f]?|degrees? |degrés? |grad )?(\p{L}{1,20})/iu;

/** The unit of the number that ends at that offset; null where none of those above follows. */
export function unitBehind(text: string, end: number): string | null {
  const word = BEHIND.exec(text.slice(end, end + 40))?.[1];
  return word === undefined ? null : (UNITS.find(([, pattern]) => pattern.test(word))?.[0] ?? null);
}
