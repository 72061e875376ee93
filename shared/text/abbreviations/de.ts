import type { AbbreviationEntry } from './entry.ts';

/** Common abbreviations after Duden, besides CLDR. */
export const GERMAN: AbbreviationEntry = {
  always: `Mag bspw z.B z.T z.Z z.Zt z.Hd d.h d.i d.s i.d.R i.e i.S i.V i.A i.H.v i.d.F i.S.v i.V.m u.a
    u.U u.E m.E m.a.W o.g o.ä s.o s.u s.a S.a v.a bzw vgl ggf evtl eigtl ca inkl einschl exkl zzgl
    abzgl sog gem lt bez bzgl betr entspr insb insbes ehem zw zwisch dt engl frz ital span lat griech russ
    röm kath ev prot evang österr schweiz amerik dr prof hr hrn frl ing dipl hl st geb verh gest
    gegr hrsg übers bearb verf red zit urspr jew näml allg ausschl etw i.allg od med jur rer nat
    h.c theol pol vet dent`,
  number: `s S abs art nr Nr bd bde kap abb tab fig anm rn rdnr rn.r ziff lit par anl anh beil bl z zz sp
    vers hft jg jgg tel fax plz pf hs kl aufl ausg fn n f ff`,
  open: `str pl co ltd inc corp jr sen jun ges fa gebr abt inst univ hbf bhf mio mrd tsd std min sek ztr
    pfd dtzd kfz jan feb mrz apr jul aug sep sept okt nov dez u.s u.s.a e.v a.d a.m a.d.r v.chr n.chr jh
    jhd jahrh m.wst mwst eur`,
  final: `usw u.s.w usf etc u.a.m u.v.a u.v.m u.ä o.ä u.dgl dgl ebd ibid et.al`,
  starters: `Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ihr Ich Du Man Mein
    Meine Sein Seine Ihre Unser Unsere Dieser Diese Dieses Diesen Diesem Jener Jene Jeder Jede Jedes Alle
    Viele Einige Manche Mehrere Beide Kein Keine Wer Was Wann Wo Wie Warum Weshalb Welche Welcher Welches
    Und Aber Oder Denn Doch Sondern Wenn Als Ob Weil Da Dass Obwohl Während Nachdem Bevor Seit Bis Dann
    Danach Damals Dort Hier Heute Gestern Morgen Jetzt Nun So Also Auch Nur Noch Schon Sogar Trotzdem
    Dennoch Jedoch Allerdings Außerdem Deshalb Daher Dazu Dabei Damit In Im Am An Auf Aus Bei Beim Mit
    Nach Von Vom Vor Zu Zum Zur Für Durch Gegen Ohne Um Unter Über Zwischen Ja Nein Nicht Nichts
    Vielleicht Natürlich Leider Zudem Ist Sind War Waren Hat Haben Kann Muss`,
  words: `Best Test Port Trans Rel Mind Max Mod Phys So am`,
};

/** Capitalised month names: after "1." they do not begin a sentence. */
export const GERMAN_MONTHS: ReadonlySet<string> = new Set(
  'Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember'.split(
    ' ',
  ),
);
