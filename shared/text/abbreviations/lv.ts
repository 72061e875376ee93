import type { AbbreviationEntry } from './entry.ts';

export const LATVIAN: AbbreviationEntry = {
  always: `piem t.i t.s t.sk dr prof doc akad inž arh ģen plkv maj kpt sv k-gs k-dze sk sal skat apm aptuv
    ang fr lat kr red sast tulk izd resp iel bulv lauk pag nov raj ciem`,
  number: `nr lpp p pp tab att sk sēj d tālr t`,
  open: `g gs gad gadsimt plkst st min sek tūkst milj mljrd mlrd eur ls a.s p.m.ē m.ē pr.kr janv febr apr
    jūn jūl aug sept okt nov dec`,
  final: `utt u.tml tml u.c etc u.t.t`,
  starters: `Tas Tā Tie Tās Šis Šī Šie Šīs Viņš Viņa Viņi Viņas Es Tu Mēs Jūs Mans Mūsu Un Bet Tomēr Tāpēc
    Jo Ja Kad Kur Kā Kas Kāpēc Vai Kurš Kura Šeit Tur Nē Jā Neviens Nekas Visi Viss Katrs Daudz Pēc Pirms
    Pie Par Bez No Līdz Ar Starp Saskaņā Vēlāk Tagad Šodien Vakar Rīt Ir Bija Būs Jau Vēl Tikai Arī Uz Ap`,
};
