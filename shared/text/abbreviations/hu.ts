import type { AbbreviationEntry } from './entry.ts';

export const HUNGARIAN: AbbreviationEntry = {
  always: `pl ún ill vö dr prof id ifj özv gr br st szt ford szerk kb kbl vki vmi ált angol ang ném lat
    tkp biz`,
  number: `sz old o p pp fej ábra tábl köt évf tel fax em ajtó`,
  open: `u krt pk kft rt zrt nyrt bt ltd inc mo jan feb febr márc ápr máj jún júl aug szept okt nov dec
    ezr mrd ft i.sz i.e kr.e kr.u`,
  final: `stb s.t.b etc ibid uo`,
  starters: `A Az Ez Ezek Azok Egy Ő Ők Én Te Mi Ti És De Vagy Hanem Tehát Mert Ha Amikor Mikor Ahol Hol
    Hogy Hogyan Ki Miért Melyik Itt Ott Most Akkor Aztán Majd Azonban Ezért Is Nem Nincs Senki Semmi
    Minden Mindenki Sok Ma Tegnap Holnap Igen Már Még Csak Ebben Abban Erre Arra Azután Ugyanakkor`,
};
