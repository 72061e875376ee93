import type { AbbreviationEntry } from './entry.ts';

/** Czech and Slovak. */
export const CZECH: AbbreviationEntry = {
  always: `např tzn tj tzv mj resp popř příp event zvl zejm cca sv dr prof doc ing mgr bc judr mudr phdr
    rndr paeddr thdr akad arch gen plk mjr kpt por p pí sl tř ul okr obv angl franc fr něm lat řec rus
    srov viz zast red překl vyd t.j t.zv napr zn`,
  number: `č čís čp str s sv roč odst písm čl par obr tab tel fax kap pozn mil mld tis`,
  open: `nám r stol st hod min sek kč mil mld tis a.s s.r.o spol v.o.s ltd inc jr n.l př.n.l př.kr po.kr
    ún břez zář říj pros`,
  final: `atd apod aj etc ap ibid a.i`,
  starters: `To Ten Ta Ti Ty Toto Tento Tato On Ona Ono Oni Já My Vy Jeho Její Jejich Můj Náš Svůj A I Ale
    Avšak Však Tedy Proto Protože Jestliže Pokud Když Kde Jak Co Kdo Proč Který Která V Ve Na Z Ze Do Od
    Po Před Přes Při Pro Bez Pod Nad Mezi Za O U Během Podle Potom Pak Teď Nyní Dnes Včera Zítra Tam Tady
    Tak Ne Nic Nikdo Všichni Všechno Každý Je Jsou Byl Byla Bylo Byli Už Ještě Jen Také Rovněž Ak Keď Ako
    Čo Kto Prečo Pre Pri Podľa Teraz Zajtra Nie Sú Bol Bola`,
};
