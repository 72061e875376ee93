const rules = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en');

/** `1 finding`, `1,204 findings`. */
export function count(amount: number, one: string, other: string): string {
  return `${number.format(amount)} ${rules.select(amount) === 'one' ? one : other}`;
}
