/** A sentence part that depends on a number, by the plural categories of CLDR; `other` stands for those not given. */
export function plural(
  language: string,
  forms: Partial<Record<Intl.LDMLPluralRule, (number: number) => string>> & {
    other: (number: number) => string;
  },
): (number: number) => string {
  const rules = new Intl.PluralRules(language);
  return (number) => (forms[rules.select(number)] ?? forms.other)(number);
}
