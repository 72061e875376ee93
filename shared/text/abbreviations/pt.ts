import type { AbbreviationEntry } from './entry.ts';

export const PORTUGUESE: AbbreviationEntry = {
  always: `sr sra srs sras sr.ª sr.a dr dra drs dras dr.ª d prof profa profs prof.ª eng eng.º arq gen cel
    cap ten sgt mons pe fr rev exmo exma exmos ilmo ilma sto sta v.ex.ª v.exa v.ex p.ex ex cf v.g aprox
    coord trad org ed eds dir adv`,
  number: `mar p pp pág págs n nº n.º n.o no art arts cap caps fig figs vol vols t tel tels fax fl fls séc inc
    km r av jan fev mar abr mai jun jul ago set out nov dez`,
  open: `av r pça trav ltda ltd s.a inc corp cia c.ia univ depto dept a.c d.c e.u.a eua u.s u.s.a jr min
    seg hab máx mín jan fev abr jun jul ago set out nov dez`,
  final: `etc a.m p.m ibid id et.al`,
  starters: `O A Os As Um Uma Uns Umas Ele Ela Eles Elas Eu Tu Você Vocês Nós Isto Isso Aquilo Este Esta
    Estes Estas Esse Essa Aquele Aquela Seu Sua Seus Suas Meu Minha E Ou Mas Porém Porque Pois Se Quando
    Como Onde Enquanto Que Quem Qual Quanto Então Depois Antes Assim Também Além No Na Nos Nas Em De Do Da
    Dos Das Ao À Com Por Pelo Pela Para Sem Sob Sobre Entre Desde Até Segundo Após Hoje Ontem Amanhã Agora
    Aqui Ali Não Sim Nada Ninguém Tudo Todos Cada Já É São Era Foi Há`,
  words: `com mar Mar rementente des pal caps res long`,
};
