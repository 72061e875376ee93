import type { AbbreviationEntry } from './entry.ts';

export const DUTCH: AbbreviationEntry = {
  always: `dhr mevr mw mr mrs drs dr prof ir ing ds mgr h.m z.m z.k.h st bijv bv b.v.b d.w.z dwz d.i m.a.w
    m.b.t m.b.v m.n i.p.v i.v.m i.s.m i.t.t n.a.v o.a o.b.v o.l.v o.m o.m.v t.a.v t.b.v t.g.v t.o.v t.w.v
    v.w.b vgl resp evt excl incl ca circa zgn zg ong ongev o.i i.h.b i.c t.n.v t.h.v a.h.v i.g.v i.i g.g.d
    jl ll`,
  number: `p pp pag blz nr nrs art artt afb fig hfst vol dl tel fax par lid jg kol n no km vs str`,
  open: `jr sr ltd inc n.v b.v nv co fa gebr afd univ jan febr feb mrt apr jun jul aug sept sep okt nov
    dec v.chr n.chr min sec mld mln u.s u.s.a e.d`,
  final: `enz etc e.a e.v m.i.v ibid a.u.b s.v.p`,
  starters: `De Het Een Deze Dit Die Dat Hij Zij Ze Wij We Ik Jij Je U Jullie Men Mijn Zijn Haar Hun Ons
    Onze Er Hier Daar Nu Toen Dan Daarna Daarom Daarbij Maar En Of Want Dus Als Wanneer Omdat Hoewel
    Terwijl Nadat Voordat Sinds Wie Wat Waar Waarom Hoe Welke In Op Aan Bij Met Na Naar Om Onder Over
    Tegen Tijdens Tot Tussen Uit Van Voor Zonder Volgens Ook Niet Geen Niets Niemand Alle Alles Veel
    Sommige Elke Vandaag Gisteren Morgen Ja Nee Toch Echter Bovendien Is Was`,
};
