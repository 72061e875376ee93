import type { AbbreviationEntry } from './entry.ts';

export const ITALIAN: AbbreviationEntry = {
  always: `sig sigg sig.ra sig.re sig.na sig.ri dott dott.ssa dr dr.ssa prof prof.ssa proff avv ing geom
    rag arch on sen gen col cap ten mons rev don s ss cav comm grand uff cfr cf es p.es per.es ad.es gent
    egr spett ill chiar preg amm dir pres vicepres segr min.ro econ psicol filos ling lett mus teol zool
    bot chim fis mat med giur st d dell nell all trad illustr cur v ed red`,
  number: `mar p pp pag pagg art artt n nn nr num cap capp fig figg vol voll tav tabb tab sez par lett col c
    co t tel fax cell comma all gen feb apr mag giu lug ago set sett ott nov dic lun mer gio ven sab dom`,
  open: `s.p.a spa s.r.l srl s.n.c s.a.s f.lli fll soc coop ltd inc corp co c.so v.le p.zza p.za a.c d.c
    u.s u.s.a gen feb apr mag giu lug ago set sett ott nov dic min sec jr az`,
  final: `ecc etc ibid id et.al a.m p.m seg segg`,
  starters: `Il Lo La I Gli Le L' Un Uno Una Un' Questo Questa Questi Queste Quest' Quello Quella Egli
    Ella Esso Essa Essi Loro Lui Lei Io Tu Noi Voi Mio Suo Sua Suoi Nostro E Ed Ma O Però Perché Poiché Se
    Quando Come Dove Mentre Che Chi Cosa Quale Quanto Allora Poi Dopo Prima Così Anche Inoltre Tuttavia
    Quindi Infatti Invece Non Nel Nella Nei In Di Del Della Dei Da Dal Dalla A Al Alla Ai Con Su Sul Per
    Tra Fra Senza Secondo Oggi Ieri Domani Ora Adesso Qui Là Nessuno Niente Tutto Tutti Ogni Alcuni Molti
    Sì No È Sono Era Si C' Ci`,
  words: `all DC Liv ver`,
};
