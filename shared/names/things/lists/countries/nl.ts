/** Dutch: by code of the country or territory, the usual first. What the names are is said in `country-other-names.ts`. */
export const NL: Readonly<Record<string, string>> = {
  CD: 'DRC',
  GB: 'Groot-Brittannië',
  NL: 'Holland',
  TW: 'Republiek China',
  US: 'VSA',
};
