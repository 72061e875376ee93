import type { AbbreviationEntry } from './entry.ts';

export const ROMANIAN: AbbreviationEntry = {
  always: `dl dna d-na d-l dr prof ing arh conf lect acad gen col cpt lt mr pr sf st bd str cf ex de.ex
    d.ex aprox cca red trad ed coord engl fr germ lat gr jud com mun`,
  number: `nr p pp pag art alin lit cap fig tab vol t tel fax ap sc et bl sect par`,
  open: `s.a s.r.l srl ltd inc co ian feb febr mart apr iun iul aug sept oct nov dec mil mld min sec î.hr
    d.hr î.e.n e.n s.u.a u.e`,
  final: `etc ș.a ş.a ș.a.m.d ş.a.m.d ibid a.m p.m`,
  starters: `El Ea Ei Ele Eu Tu Noi Voi Acest Această Acesta Aceasta Acești Aceste Un O Unii Unele Și Dar
    Însă Sau Ori Deci Pentru Dacă Când Unde Cum Ce Cine De În La Cu Din Pe Prin Până După Înainte Între
    Fără Astfel Apoi Atunci Acum Aici Acolo Nu Da Nimeni Nimic Toți Toate Fiecare Mulți Azi Ieri Mâine
    Este Sunt Era Au A Se Potrivit Conform`,
};
