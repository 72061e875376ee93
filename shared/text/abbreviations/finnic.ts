import type { AbbreviationEntry } from './entry.ts';

export const FINNISH: AbbreviationEntry = {
  always: `esim ns tri prof toht maist dipl.ins ins kenr ev kapt luutn ks vrt n engl ruots saks lat ransk
    ven toim suom t.s ts ko em ao mm sis`,
  number: `s ss nro kpl klo luku kuva taul puh fax p n`,
  open: `oy oyj ab ltd inc co mrd milj tuh eur min sek eaa eKr jKr e.kr j.kr tammik helmik maalisk huhtik
    toukok kesäk heinäk elok syysk lokak marrask jouluk k`,
  final: `jne yms ym tms etc jms`,
  starters: `Se Ne Hän He Minä Sinä Me Te Tämä Nämä Tuo Nuo Ja Mutta Tai Vai Sillä Jos Kun Koska Vaikka
    Missä Mitä Mikä Kuka Miksi Miten Milloin Siellä Täällä Nyt Sitten Silloin Siksi Kuitenkin Myös Ei Eikä
    Kyllä Kukaan Mitään Kaikki Jokainen Monet Tänään Eilen Huomenna On Oli Jo Vielä Vain Näin Niin`,
};

export const ESTONIAN: AbbreviationEntry = {
  always: `nt näit s.t st s.o so dr prof dots mag kindr kol kpt ltn pr hr prl vt vrd u umb ingl sks pr.k
    ld vn toim tlk nn nim tn pst mnt k`,
  number: `nr lk lhk ptk joon tabel tel kl p lg`,
  open: `a aa oü as mln mld tuh eur min sek e.kr p.kr e.m.a m.a.j jaan veebr apr aug sept okt nov dets saj`,
  final: `jne jms jm etc jt`,
  starters: `See Need Ta Tema Nad Nemad Ma Mina Sa Sina Me Te Ja Aga Kuid Või Sest Kui Kuigi Kus Mis Mida
    Kes Miks Kuidas Millal Siin Seal Nüüd Siis Seejärel Seetõttu Samuti Ka Ei Jah Keegi Midagi Kõik Iga
    Paljud Täna Eile Homme On Oli Juba Veel Ainult Nii`,
};
