import type { AbbreviationEntry } from './entry.ts';

/** After the abbreviations that the State Commission of the Lithuanian Language recommends. */
export const LITHUANIAN: AbbreviationEntry = {
  always: `pvz t.y vad vadin žr plg dr prof doc habil akad gen plk mjr kpt ltn lt ser p pp pon šv kun vysk
    arkivysk gerb vyr vyresn jaun angl lot pranc vok rus lenk isp it gr rum lat t.p inž arch red sud vert
    aut dir pirm pav pad dep liet nep buv dab apyt`,
  number: `nr Nr p psl str sk d pav lent pastr t tel faks el a.s pr kab bt ps`,
  open: `m mm d proc mln mlrd tūkst g gatv al pr pl a k kaim r raj sav apskr mst mstl vs aps vnk val min
    sek eur lt ct kg km cm pr.m.e m.e pr.kr po.kr saus vas kov bal geg birž liep rugp rugs spal lapkr
    gruod j.e a.a n`,
  final: `kt t.t pan pn etc ir.kt ir.t.t ir.pan`,
  starters: `Tada Tuomet Tuo Todėl Paskui Kita Kiti Kitas Jai Jam Jiems Joms Mums Jums Man Tau Tačiau Nors
    Vis Tad Bent Antai Tai Tas Ta Tie Tos Šis Ši Šie Šios Jis Ji Jie Jos Aš Tu Mes Jūs Jo Jų Mano Tavo
    Mūsų Jūsų Savo O Ir Bet Taigi Nes Jei Jeigu Kai Kada Kur Kaip Kas Kodėl Ar Kuris Kuri Kiek Čia Ten
    Taip Ne Niekas Nieko Visi Viskas Kiekvienas Daug Po Prieš Per Prie Apie Be Iš Į Nuo Iki Su Tarp Pagal
    Dėl Anot Pasak Vėliau Dabar Šiandien Vakar Rytoj Yra Buvo Bus Jau Dar Tik Net`,
};
