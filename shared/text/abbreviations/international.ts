import type { AbbreviationEntry } from './entry.ts';

/** Abbreviations that come with names, firms and quotations into texts of any language in Latin script. */
export const INTERNATIONAL: AbbreviationEntry = {
  always: `St Ste Mt Ft Rev Hon Gen Col Capt Sgt Lt Maj Cmdr Adm Sen Rep Gov Pres Supt mr mrs ms messrs dr
    drs prof profs mme mmes mlle e.g i.e f.e cf viz vs approx`,
  number: `p pp no nos nr fig figs vol vols ch chap art sec ext tel fax n° nº № ca c fol § v vv ib op rs
    eq eqs`,
  open: `jr sr inc ltd corp co bros cie dept univ assn est plc gmbh llc mfg esq ph.d m.d b.a m.a d.c n.y
    u.s u.s.a u.k e.u u.n jan feb apr jun jul aug sep sept oct nov dec`,
  final: `a.m p.m etc et.al al`,
  starters: `The This That These Those It He She They We You I There How What When Where Why Who Which Did
    Does Is Are Was Were But And However If Then Because Although While After Before Since`,
};
