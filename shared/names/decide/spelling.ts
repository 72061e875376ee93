import { asSpelled } from '../find/spelled.ts';

/** A form as it is compared with others: `asSpelled`, without the space around it. Accents and case count. */
export function spellingOf(name: string): string {
  return asSpelled(name).trim();
}
