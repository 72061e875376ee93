/**
 * Where a pair of words seems to come from, as far as it changes what a vowel is worth: Arabic and Persian write few, so
 * romanisations choose them freely.
 */
export const ORIGINS = ['slavic', 'mixed', 'arabic', 'other'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Endings of Slavic, Baltic, Armenian and Georgian names in the romanisations of Europe. Folded. */
const SLAVIC =
  /(?:(?:[oea](?:v|w|ff|f)|[oae]u|(?<![ae])(?:in|ine|yn)(?<!ddine?|udine?|ssine?)|ich|itch|itsch|icz|ic|ici|itj|ytj|itsj|ics|ych|ytsch|enko|enka|[cs]?[ckszt]h?k[iy](?:j|i|y)?|[iy]uk|czuk|chuk|yan|ian|jan|shvili|schwili|chvili|szwili|dze)(?:s|is|as|us)?|(?:[oei](?:v|w)|in|yn)n?a|ska(?:ia|ya|ja)?|[eioy][yij]|slav|slaw|slau)$/;

/** Signs of romanised Arabic, Persian and Turkic names, what each counts. Folded. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:al|el)-|^abd|q|kh|gh|dh|[aeiou]h(?:[b-df-hj-ln-prstv-z]|m[aeiou])|aa|'|[uo]ll?ah|[ud]d?din|[aeiou]w[aeiou]|[aeiou]y[aeiou]/,
    2,
  ],
  [/[aiuo][bdfhklmqrst]$|[aiuo]sh$|[ae]h$|[oe]u[dfnrl]$|an$|ee$|e[dfkms]$|sser$|[ae]i?n$|ayn$/, 1],
  [/[iya]$/, 0.5],
  [/^y/, 1],
  [/ee|oo|ou|z|ss|dd|ff./, 0.5],
  [/[aeiou]h[aeiou]|[blrsdt]h[aeiouy]/, 0.5],
  [/[^i]an[iy]$/, 0.5],
  [/v/, -0.75],
  [/[px]|c(?!h)|tt|nn|ck|sch/, -1.5],
  [/(?:on|or|mann|son|sen|le|ne|re|te|se|ce|ge|ard|ert|old|ot|is|os|us|as|o|ier)s?$/, -1.5],
  [/e[lrnt]s?$/, -0.5],
];

/** Belarusian writes a for an unstressed o, and Turkic and Persian stems take Slavic endings. Folded. */
const BELARUSIAN = /avi(?:ch|tch|tsch|cz|c)$|[aeio]u(?:ski|skaia|skaya|skaja)?$|dz[imv]|enka$|o?un?a$/;
const SLAVIC_END = /(?:i?[yj]?[oe](?:v|w|ff?)|[iy]n)a?$/;

export interface Looks {
  readonly slavic: boolean;
  readonly mixed: boolean;
  readonly arabic: number;
}

function arabicness(folded: string): number {
  return SIGNS.reduce((sum, [sign, value]) => (sign.test(folded) ? sum + value : sum), 0);
}

/** Where a folded word seems to come from. Linear. */
export function looksOf(folded: string): Looks {
  const slavic = SLAVIC.test(folded);
  const mixed = slavic && (BELARUSIAN.test(folded) || arabicness(folded.replace(SLAVIC_END, '')) >= 1.5);
  return { slavic, mixed, arabic: arabicness(folded) };
}

/** Where a pair seems to come from. */
export function commonOrigin(left: Looks, right: Looks): Origin {
  if (left.slavic && right.slavic) return left.mixed || right.mixed ? 'mixed' : 'slavic';
  return left.arabic + right.arabic >= 1.25 ? 'arabic' : 'other';
}
