import type { AbbreviationEntry } from './entry.ts';

export const POLISH: AbbreviationEntry = {
  always: `np m.in tzn tj tzw dr prof doc inż mgr hab lek płk ppłk mjr kpt por ppor gen adm abp bp ks św o
    s al ul pl os ur zm red tłum oprac przyp wyd zob wg ok pn płd zach wsch godz woj pow gm ang franc niem
    łac gr ros wł hiszp hebr bałt słow czes ukr daw dosł fiz chem med hist geogr zwł szcz ew lit b.d p.o
    ww c.k j.w`,
  number: `nr str s t tom rozdz par ust art pkt poz rys tab il zał tel faks godz ok p pp lp vol no lit`,
  open: `im r w m.st sp z.o.o co ltd inc jr mln mld tys zł gr pok min sek kw sty lut kwi cze wrz paź gru
    p.n.e n.e`,
  final: `itd itp etc i.in in ibid tamże`,
  starters: `To Ten Ta Te Ci Tamten On Ona Ono Oni One Ja Ty My Wy Jego Jej Ich Mój Nasz Swój A I Ale Lecz
    Jednak Więc Zatem Bo Ponieważ Jeśli Jeżeli Gdy Kiedy Gdzie Jak Co Kto Dlaczego Czy Który Która Które W
    We Na Z Ze Do Od Po Przed Przez Przy Dla Bez Pod Nad Między Za O U Podczas Według Wtedy Potem Teraz
    Dziś Dzisiaj Wczoraj Jutro Tam Tu Tak Nie Nic Nikt Wszyscy Wszystko Każdy Jest Są Był Była Było Były
    Już Jeszcze Tylko Także Też Również Niech`,
};
