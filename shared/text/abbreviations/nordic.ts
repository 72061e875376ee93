import type { AbbreviationEntry } from './entry.ts';

/** Danish, and with it Norwegian: they share most abbreviations. */
export const DANISH: AbbreviationEntry = {
  always: `f.eks fx bl.a dvs d.v.s hr fr frk dr prof dir ing cand mag lic stud adv jf jvf jfr ca cirka evt
    inkl ekskl vedr iflg ift mht m.h.t mhp i.h.t iht pga p.g.a vha v.h.a ifm ang hhv m.a.o s.k såk såkalt
    sml opr oprind fhv afd red overs udg eng lat skt sct gl ndr sdr kgl fmd fung resp spec t.eks p.t p.gr
    pr tlf.nr eg egl vs el d`,
  number: `nr nr.e s ss side kap fig tab art stk pkt bd bind årg tlf fax kl pr §§ d p pag n litra`,
  open: `jan feb febr mar apr jun jul aug sep sept okt nov dec mia mio kr tkr stk a/s aps ltd inc jr sr co
    st th km kg min sek f.kr e.kr u.s u.s.a gd`,
  final: `osv o.s.v m.m m.v mv mm mfl m.fl m.m.m o.l o.lign o.a etc ibid`,
  starters: `Det Den De Der Dette Denne Disse Han Hun Vi Jeg Du I Man Min Sin Hans Hendes Deres Vores Et
    En Og Men Eller For Så Hvis Når Da Fordi Selvom Mens Efter Før Siden Hvad Hvem Hvor Hvordan Hvorfor
    Hvornår Hvilken Her Nu Derefter Derfor Dog Også Ikke Ingen Intet Alle Alt Mange Nogle Hver På Til Fra
    Med Ved Under Over Om Af Uden Mellem Ifølge Dag Ja Nej Er Var Har Dersom Hva Dere Kun Endnu`,
};

export const SWEDISH: AbbreviationEntry = {
  always: `t.ex tex bl.a dvs d.v.s hr fr frk dr prof dir ing fil kand doc jfr ca cirka ev evt inkl exkl
    ang enl p.g.a pga m.a.o s.k sk i.o.m fr.o.m t.o.m m.h.t f.d resp spec t.f n.b red övers utg eng lat st
    s:t förf el mellanst f.ö t.v`,
  number: `nr s sid kap fig tab art st mom bd årg tel fax kl p pp n`,
  open: `jan feb febr apr jun jul aug sep sept okt nov dec mdr milj mkr kr tkr ab hb ltd inc jr sr co km
    kg min sek f.kr e.kr u.s u.s.a`,
  final: `osv o.s.v m.m mm m.fl mfl o.d o.dyl dyl etc ibid`,
  starters: `Det Den De Detta Denna Dessa Där Han Hon Vi Jag Du Ni Man Min Sin Hans Hennes Deras Vår Ett
    En Och Men Eller För Så Om När Då Eftersom Fast Medan Efter Före Innan Sedan Vad Vem Var Hur Varför
    Vilken Här Nu Därefter Därför Dock Också Även Inte Ingen Inget Alla Allt Många Några Varje På Till
    Från Med Vid Under Över Av Utan Mellan Enligt Ja Nej Är I`,
};
