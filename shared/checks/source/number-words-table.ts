/** Number words of a language. `|` parts forms of one number, `*` at the end stands for any ending. */
export interface NumberWordsTable {
  /** 0 to 20, then 30 to 90 by tens: 28 entries; `-` for none. Ordinal stems stand beside the cardinals. */
  readonly numbers: string;
  /** Further words with their values. */
  readonly others: string;
  /** Words that multiply what stands before them. */
  readonly scales: string;
  /** Words that may stand between two number words of one number. */
  readonly links: string;
  /** Whether words are written as one: `einundzwanzig`. */
  readonly joins?: true;
}

/*
 * Written for this project after the grammars of these languages. Numbers that are also articles ("un", "ein") are here as well: number
 * words only ever speak for a number, never against it.
 */
export const NUMBER_WORDS: Readonly<Record<string, NumberWordsTable>> = {
  en: {
    numbers:
      'zero|nil|no one|first|single|once two|second|twice|both|pair|couple|double three|third|thirds|triple|thrice|trio four|fourth|quarter|quarters five|fifth|fifths six|sixth seven|seventh eight|eighth nine|ninth ten|tenth|tenths|decade eleven|eleventh twelve|twelfth|dozen thirteen|thirteenth fourteen|fourteenth fifteen|fifteenth|fortnight sixteen|sixteenth seventeen|seventeenth eighteen|eighteenth nineteen|nineteenth twenty|twentieth|twenties|score thirty|thirtieth|thirties forty|fortieth|forties fifty|fiftieth|fifties sixty|sixtieth|sixties seventy|seventieth|seventies eighty|eightieth|eighties ninety|ninetieth|nineties',
    others:
      'half:0.5 halves:0.5 dozens:12 decades:10 fortnight:2 noon:12 midday:12 midnight:0 half:50 quarter:25 century:100 year:12 quarter:15 half:30 quinquagenarian:50 sexagenarian:60 septuagenarian:70 octogenarian:80 nonagenarian:90 centenarian:100',
    scales:
      'hundred:2 hundreds:2 hundredth:2 thousand:3 thousandth:3 million:6 millions:6 billion:9 billions:9 trillion:12',
    links: 'and a of an',
  },
  fr: {
    numbers:
      'zéro|nul|aucun|aucune un|une|premier|première|premiers|premières|1er|unième deux|deuxième|deuxièmes|second|seconde|double|paire|couple trois|troisième|tiers|triple|trio quatre|quatrième|quart|quarts cinq|cinquième|cinquièmes six|sixième sept|septième huit|huitième neuf|neuvième dix|dixième|dixièmes|décennie|dizaine onze|onzième douze|douzième|douzaine treize|treizième quatorze|quatorzième quinze|quinzième|quinzaine seize|seizième dix-sept|dix-septième dix-huit|dix-huitième dix-neuf|dix-neuvième vingt|vingts|vingtième|vingtaine trente|trentième|trentaine quarante|quarantième|quarantaine cinquante|cinquantième|cinquantaine soixante|soixantième|soixantaine septante|soixante-dix quatre-vingt|quatre-vingts|huitante|octante nonante|quatre-vingt-dix',
    others:
      'demi:0.5 demie:0.5 moitié:0.5 moitié:50 midi:12 minuit:0 minuit:24 centaine:100 millier:1000 décennies:10 siècle:100 quart:25 quart:15 demie:30 an:12 soixante-onze:71 soixante-douze:72 soixante-treize:73 soixante-quatorze:74 soixante-quinze:75 soixante-seize:76 soixante-dix-sept:77 soixante-dix-huit:78 soixante-dix-neuf:79 quatre-vingt-onze:91 quatre-vingt-douze:92 quatre-vingt-treize:93 quatre-vingt-quatorze:94 quatre-vingt-quinze:95 quatre-vingt-seize:96 quatre-vingt-dix-sept:97 quatre-vingt-dix-huit:98 quatre-vingt-dix-neuf:99 vicenaire:20 trentenaire:30 trentenaires:30 quadragénaire:40 quadragénaires:40 quinquagénaire:50 quinquagénaires:50 sexagénaire:60 sexagénaires:60 septuagénaire:70 septuagénaires:70 octogénaire:80 octogénaires:80 nonagénaire:90 nonagénaires:90 centenaire:100 centenaires:100',
    scales:
      'cent:2 cents:2 centième:2 mille:3 millier:3 milliers:3 million:6 millions:6 milliard:9 milliards:9',
    links: 'et de d',
  },
  de: {
    numbers:
      'null|kein* ein|eins|eine|einen|einem|einer|eines|erst*|einmal zwei|zweit*|zweimal|beide*|paar|doppelt* drei|dritt*|dreimal|drittel vier|viert*|viermal|viertel fünf|fünft*|fünfmal sechs|sechst* sieben|siebt*|siebent* acht|acht* neun|neunt* zehn|zehnt*|jahrzehnt* elf|elft* zwölf|zwölft*|dutzend dreizehn|dreizehnt* vierzehn|vierzehnt* fünfzehn|fünfzehnt* sechzehn|sechzehnt* siebzehn|siebzehnt* achtzehn|achtzehnt* neunzehn|neunzehnt* zwanzig|zwanzigst*|zwanziger dreißig|dreissig|dreißig*|dreissig* vierzig|vierzig* fünfzig|fünfzig* sechzig|sechzig* siebzig|siebzig* achtzig|achtzig* neunzig|neunzig*',
    others:
      'halb:0.5 halbe:0.5 halben:0.5 halber:0.5 halbes:0.5 hälfte:0.5 hälfte:50 mittag:12 mitternacht:0 jahrhundert:100 anderthalb:1.5 eineinhalb:1.5 zweieinhalb:2.5 dutzende:12 jahrzehnt:10 jahrzehnte:10 jahrzehnten:10',
    scales:
      'hundert:2 hundertst*:2 tausend:3 tausendst*:3 million:6 millionen:6 milliarde:9 milliarden:9 billion:12 billionen:12',
    links: 'und',
    joins: true,
  },
  es: {
    numbers:
      'cero|ningún|ninguna un|uno|una|primer|primero|primera|primeros|primeras dos|segundo|segunda|doble|ambos|ambas|par|pareja tres|tercer|tercero|tercera|tercio|tercios|triple cuatro|cuarto|cuarta|cuartos cinco|quinto|quinta seis|sexto|sexta siete|séptimo|séptima ocho|octavo|octava nueve|noveno|novena diez|décimo|décima|década|decena once|undécimo|undécima doce|duodécimo|docena trece catorce quince|quincena dieciséis diecisiete dieciocho diecinueve veinte|vigésimo|veintena treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    others:
      'veintiuno:21 veintiún:21 veintiuna:21 veintidós:22 veintitrés:23 veinticuatro:24 veinticinco:25 veintiséis:26 veintisiete:27 veintiocho:28 veintinueve:29 doscientos:200 doscientas:200 trescientos:300 trescientas:300 cuatrocientos:400 cuatrocientas:400 quinientos:500 quinientas:500 seiscientos:600 seiscientas:600 setecientos:700 setecientas:700 ochocientos:800 ochocientas:800 novecientos:900 novecientas:900 medio:0.5 media:0.5 mitad:0.5 mitad:50 mediodía:12 medianoche:0 siglo:100 décadas:10 docenas:12 media:30 cuarto:15 veinteañer*:20 treintañer*:30 cuarentón:40 cuarentona:40 cincuentón:50 cincuentona:50 sexagenari*:60 septuagenari*:70 octogenari*:80 nonagenari*:90',
    scales: 'cien:2 ciento:2 centenar:2 mil:3 miles:3 millar:3 millón:6 millones:6 billón:12 billones:12',
    links: 'y de',
  },
  it: {
    numbers:
      'zero|nessun* un|uno|una|prim* due|second*|doppi*|entramb*|ambedue|paio|coppia tre|terz*|tripl* quattro|quart* cinque|quint* sei|sest* sette|settim* otto|ottav* nove|non* dieci|decim*|decenni*|decina undici|undicesim* dodici|dodicesim*|dozzin* tredici|tredicesim* quattordici|quattordicesim* quindici|quindicesim*|quindicina sedici|sedicesim* diciassette diciotto diciannove venti|ventesim*|ventina trenta|trentesim* quaranta cinquanta sessanta settanta ottanta novanta',
    others:
      'ventuno:21 ventotto:28 trentuno:31 trentotto:38 quarantuno:41 cinquantuno:51 mezzo:0.5 mezza:0.5 metà:0.5 metà:50 mezzogiorno:12 mezzanotte:0 secolo:100 mezzo:30 ventenne:20 ventenni:20 trentenne:30 trentenni:30 quarantenne:40 quarantenni:40 cinquantenne:50 cinquantenni:50 sessantenne:60 sessantenni:60 settantenne:70 settantenni:70 ottantenne:80 ottantenni:80 novantenne:90 novantenni:90 centenario:100',
    scales: 'cento:2 centinaio:2 mille:3 mila:3 migliaio:3 milione:6 milioni:6 miliardo:9 miliardi:9',
    links: 'e di',
    joins: true,
  },
  pt: {
    numbers:
      'zero|nenhum|nenhuma um|uma|primeir* dois|duas|segund*|dobro|duplo|ambos|ambas|par|casal três|terceir*|terço|terços|triplo quatro|quart* cinco|quint* seis|sext* sete|sétim* oito|oitav* nove|non* dez|décim*|década|dezena onze doze|dúzia treze catorze|quatorze quinze|quinzena dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove vinte|vigésim* trinta quarenta cinquenta sessenta setenta oitenta noventa',
    others:
      'duzentos:200 duzentas:200 trezentos:300 trezentas:300 quatrocentos:400 quatrocentas:400 quinhentos:500 quinhentas:500 seiscentos:600 seiscentas:600 setecentos:700 setecentas:700 oitocentos:800 oitocentas:800 novecentos:900 novecentas:900 meio:0.5 meia:0.5 metade:0.5 metade:50 meio-dia:12 meia-noite:0 século:100 décadas:10 meia:30 meia:6',
    scales: 'cem:2 cento:2 centena:2 mil:3 milhar:3 milhão:6 milhões:6 bilhão:9 bilhões:9',
    links: 'e de',
  },
  nl: {
    numbers:
      'nul|geen een|één|eerste|enkele|eenmaal twee|tweede|tweemaal|beide|paar|dubbel* drie|derde|driemaal vier|vierde|kwart vijf|vijfde zes|zesde zeven|zevende acht|achtste negen|negende tien|tiende|decennium|decennia|tiental elf|elfde twaalf|twaalfde|dozijn dertien|dertiende veertien|veertiende vijftien|vijftiende zestien|zestiende zeventien|zeventiende achttien|achttiende negentien|negentiende twintig|twintigste dertig|dertig* veertig|veertig* vijftig|vijftig* zestig|zestig* zeventig|zeventig* tachtig|tachtig* negentig|negentig*',
    others: 'half:0.5 halve:0.5 helft:0.5 helft:50 anderhalf:1.5 anderhalve:1.5 middernacht:0 eeuw:100',
    scales: 'honderd:2 duizend:3 miljoen:6 miljard:9 biljoen:12',
    links: 'en ën',
    joins: true,
  },
  lt: {
    numbers:
      'nul* vien*|pirm* du|dvi|dviej*|dvejet*|dviem|antr*|abu|abi|abiej*|pora|dukart|dvigub* tris|trys|trij*|trej*|tryse|treč*|trigub* ketur*|ketvirt* penk* šeš* septyn*|septint* aštuon*|aštunt* devyn*|devint* dešimt*|dešimč* vienuolik* dvylik*|tuzin* trylik* keturiolik* penkiolik* šešiolik* septyniolik* aštuoniolik* devyniolik* dvidešimt* trisdešimt* keturiasdešimt* penkiasdešimt* šešiasdešimt* septyniasdešimt* aštuoniasdešimt* devyniasdešimt*',
    others:
      'pusė:0.5 pusę:0.5 pusės:0.5 pusė:50 pusantro:1.5 pusantrų:1.5 vidurdienis:12 vidurnaktis:0 šimtmetis:100',
    scales: 'šimt*:2 tūkstan*:3 milijon*:6 milijard*:9',
    links: 'ir',
  },
  lv: {
    numbers:
      'null* vien*|pirm* div*|otr*|abi|abas|abu|abiem|abām trīs|trij*|trim|treš* četr*|ceturt* piec*|piekt* seš*|sest* septiņ*|septīt* astoņ*|astot* deviņ*|devīt* desmit* vienpadsmit* divpadsmit*|ducis trīspadsmit* četrpadsmit* piecpadsmit* sešpadsmit* septiņpadsmit* astoņpadsmit* deviņpadsmit* divdesmit* trīsdesmit* četrdesmit* piecdesmit* sešdesmit* septiņdesmit* astoņdesmit* deviņdesmit*',
    others: 'puse:0.5 pusi:0.5 puses:0.5 puse:50 pusotra:1.5 gadsimts:100',
    scales: 'simt*:2 tūksto*:3 miljon*:6 miljard*:9',
    links: 'un',
  },
  pl: {
    numbers:
      'zer* jed*|pierwsz* dwa|dwie|dwu*|dwóch|dwom|dwoma|dwoje|drug*|oba|obie|obu|obydw*|para|podwójn*|dwukrotn* trzy|trzech|trzem|trzema|troje|trzec*|trzykrotn*|potrójn* cztery|czter*|czwart* pięć|pięci*|piąt* sześć|sześci*|szóst* siedem|siedm*|siódm* osiem|ośmi*|ósm* dziewięć|dziewięci*|dziewiąt* dziesięć|dziesięci*|dziesiąt*|dekad* jedenaś*|jedenast* dwanaś*|dwunast*|tuzin* trzynaś*|trzynast* czternaś*|czternast* piętnaś*|piętnast* szesnaś*|szesnast* siedemnaś*|siedemnast* osiemnaś*|osiemnast* dziewiętnaś*|dziewiętnast* dwadzieś*|dwudziest* trzydzieś*|trzydziest* czterdzieś*|czterdziest* pięćdziesiąt|pięćdziesięci*|pięćdziesiąt* sześćdziesiąt*|sześćdziesięci* siedemdziesiąt*|siedemdziesięci* osiemdziesiąt*|osiemdziesięci* dziewięćdziesiąt*|dziewięćdziesięci*',
    others:
      'dwieście:200 dwustu:200 trzysta:300 trzystu:300 czterysta:400 czterystu:400 pięćset:500 sześćset:600 siedemset:700 osiemset:800 dziewięćset:900 pół:0.5 połowa:0.5 połowę:0.5 połowy:0.5 połowa:50 półtora:1.5 północ:0 południe:12 wiek:100',
    scales: 'sto:2 stu:2 setn*:2 tysi*:3 milion*:6 miliard*:9',
    links: '',
  },
  ru: {
    numbers:
      'нол*|нул* один|одна|одно|одни|одного|одной|одному|одним|одном|перв* два|две|двух|двум|двумя|двое|втор*|оба|обе|обоих|обеих|пара|двойн*|дважды|вдвое три|трех|трёх|трем|трём|тремя|трое|трет*|тройн*|трижды|втрое четыр*|четверт*|четвёрт*|четверо пять|пяти|пятью|пятер*|пят* шесть|шест* семь|семи|семью|седьм* восемь|восьм* девять|девят* десять|десят* одиннадцат* двенадцат*|дюжин* тринадцат* четырнадцат* пятнадцат* шестнадцат* семнадцат* восемнадцат* девятнадцат* двадцат* тридцат* сорок|сорока|сороков* пятьдесят|пятидесят* шестьдесят|шестидесят* семьдесят|семидесят* восемьдесят|восьмидесят* девяност*',
    others:
      'двести:200 двухсот:200 триста:300 трехсот:300 трёхсот:300 четыреста:400 четырехсот:400 пятьсот:500 пятисот:500 шестьсот:600 шестисот:600 семьсот:700 семисот:700 восемьсот:800 восьмисот:800 девятьсот:900 девятисот:900 половина:0.5 половину:0.5 половины:0.5 половина:50 полтора:1.5 полторы:1.5 полутора:1.5 полдень:12 полночь:0 век:100 декада:10',
    scales: 'сто:2 ста:2 сотня:2 сотен:2 тысяч*:3 миллион*:6 миллиард*:9 триллион*:12',
    links: '',
  },
  uk: {
    numbers:
      'нул* один|одна|одне|одні|одного|однієї|перш* два|дві|двох|двом|двома|двоє|друг*|обидва|обидві|пара три|трьох|трьом|трьома|троє|трет* чотир*|четверт* пять|п’ять|п’ят*|пят* шість|шест*|шост* сім|сьом*|семи вісім|восьм* дев’ят*|девят* десят* одинадцят* дванадцят*|дюжин* тринадцят* чотирнадцят* п’ятнадцят* шістнадцят* сімнадцят* вісімнадцят* дев’ятнадцят* двадцят* тридцят* сорок* п’ятдесят* шістдесят* сімдесят* вісімдесят* дев’яност*',
    others:
      'двісті:200 триста:300 половина:0.5 половину:0.5 половина:50 півтора:1.5 сторіччя:100 століття:100',
    scales: 'сто:2 ста:2 сотн*:2 тисяч*:3 мільйон*:6 мільярд*:9',
    links: '',
  },
  cs: {
    numbers:
      'nul* jed*|prvn* dva|dvě|dvou|dvěma|druh*|oba|obě|obou tři|tří|třem|třemi|třet* čtyř*|čtvrt* pět|pěti|pát* šest|šest* sedm|sedm* osm|osm* devět|devít*|devát* deset|desít*|desát* jedenáct* dvanáct*|tucet třináct* čtrnáct* patnáct* šestnáct* sedmnáct* osmnáct* devatenáct* dvacet|dvacít*|dvacát* třicet|třicít*|třicát* čtyřicet|čtyřicít* padesát* šedesát* sedmdesát* osmdesát* devadesát*',
    others: 'půl:0.5 polovina:0.5 poloviny:0.5 polovinu:0.5 polovina:50 poledne:12 půlnoc:0 století:100',
    scales: 'sto:2 sta:2 set:2 stě:2 tisíc*:3 milion*:6 miliard*:9',
    links: 'a',
  },
  sv: {
    numbers:
      'noll|inga|ingen en|ett|första|förste två|andra|båda|dubbel*|par tre|tredje|tredjedel* fyra|fjärde|fjärdedel* fem|femte sex|sjätte sju|sjunde åtta|åttonde nio|nionde tio|tionde|decenni* elva|elfte tolv|tolfte|dussin tretton* fjorton* femton* sexton* sjutton* arton* nitton* tjugo* trettio* fyrtio* femtio* sextio* sjuttio* åttio* nittio*',
    others: 'halv:0.5 halva:0.5 hälften:0.5 hälften:50 midnatt:0 sekel:100 århundrade:100',
    scales: 'hundra:2 tusen:3 miljon:6 miljoner:6 miljard:9 miljarder:9',
    links: 'och',
    joins: true,
  },
  da: {
    numbers:
      'nul|ingen en|et|én|ét|første to|anden|andet|begge|dobbel*|par tre|tredje|tredjedel* fire|fjerde|fjerdedel* fem|femte seks|sjette syv|syvende otte|ottende ni|niende ti|tiende|årti* elleve|ellevte tolv|tolvte|dusin tretten* fjorten* femten* seksten* sytten* atten* nitten* tyve* tredive* fyrre* halvtreds* tres|tresinds* halvfjerds* firs|firsinds* halvfems*',
    others: 'halv:0.5 halve:0.5 halvdelen:0.5 halvdelen:50 halvanden:1.5 midnat:0 århundrede:100',
    scales: 'hundrede:2 hundred:2 tusind:3 tusinde:3 million:6 millioner:6 milliard:9 milliarder:9',
    links: 'og',
    joins: true,
  },
  nb: {
    numbers:
      'null|ingen en|ei|ett|én|første to|andre|begge|dobbel*|par tre|tredje|tredjedel* fire|fjerde|fjerdedel* fem|femte seks|sjette sju|syv|sjuende|syvende åtte|åttende ni|niende ti|tiende|tiår* elleve|ellevte tolv|tolvte|dusin tretten* fjorten* femten* seksten* sytten* atten* nitten* tjue*|tyve* tretti* førti* femti* seksti* sytti* åtti* nitti*',
    others: 'halv:0.5 halve:0.5 halvparten:0.5 halvparten:50 halvannen:1.5 midnatt:0 århundre:100',
    scales: 'hundre:2 tusen:3 million:6 millioner:6 milliard:9 milliarder:9',
    links: 'og',
    joins: true,
  },
  is: {
    numbers:
      'núll|engin* ein*|eitt|fyrst* tveir|tvær|tvö|tveim*|tvegg*|annar|önnur|annað|annarr*|öðr*|báð*|beggja|bæði|par* þrír|þrjár|þrjú|þrjá|þrem*|þrigg*|þriðj* fjórir|fjórar|fjögur|fjór*|fjögurra|fjórð* fimm|fimmt* sex|sjött* sjö|sjöund* átta|áttund* níu|níund* tíu|tíund* ellefu|elleft* tólf|tólft*|tylft* þrettán* fjórtán* fimmtán* sextán* sautján* átján* nítján* tuttugu|tuttugast* þrjátíu|þrítug* fjörutíu|fertug* fimmtíu|fimmtug* sextíu|sextug* sjötíu|sjötug* áttatíu|áttræð* níutíu|níræð*',
    others:
      'hálf:0.5 hálft:0.5 hálfur:0.5 hálfan:0.5 helmingur:0.5 helmingi:0.5 helming:0.5 helmingur:50 miðnætti:0 öld:100 áratug:10 áratugur:10 tvítugur:20',
    scales: 'hundrað:2 hundruð:2 hundrað*:2 þúsund*:3 milljón*:6 milljarð*:9',
    links: 'og',
  },
  fi: {
    numbers:
      'nolla* yksi|yhde*|yhte*|yhtä|ensimmäi* kaksi|kahde*|kahte*|kahta|toinen|toise*|toista|molemm*|pari|kaksin* kolme*|kolmas|kolmann*|kolmatta neljä*|neljäs|neljänn* viisi|viide*|viite*|viittä|viides kuusi|kuude*|kuute*|kuutta|kuudes seitsem* kahdeks* yhdeks* kymmen* yksitoista|yhdentoista|yhdestoista kaksitoista|kahdentoista|kahdestoista|tusina* kolmetoista neljätoista viisitoista|viidentoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymmen*|kahdenkymmen* kolmekymmen* neljäkymmen* viisikymmen* kuusikymmen* seitsemänkymmen* kahdeksankymmen* yhdeksänkymmen*',
    others: 'puoli:0.5 puolet:0.5 puolen:0.5 puolta:0.5 puolet:50 puolitoista:1.5 keskiyö:0 vuosisata:100',
    scales: 'sata:2 sataa:2 sadan:2 tuhat:3 tuhatta:3 tuhannen:3 miljoon*:6 miljard*:9',
    links: 'ja',
  },
  hu: {
    numbers:
      'nulla*|egy* egy|első*|egyik*|egyszer kettő*|két|kétszer*|második*|mindkét*|mindkettő*|pár|dupla*|kettes* három*|harmadik*|háromszor*|hármas*|harmad* négy*|negyedik*|negyed* öt|ötödik*|öt*|ötös* hat|hatodik*|hatos* hét|hetedik*|hetes* nyolc*|nyolcadik* kilenc*|kilencedik* tíz|tizedik*|tíz*|tizen tizenegy* tizenkét*|tizenkettő*|tucat* tizenhárom* tizennégy* tizenöt* tizenhat* tizenhét* tizennyolc* tizenkilenc* húsz*|huszadik* harminc* negyven* ötven* hatvan* hetven* nyolcvan* kilencven*',
    others:
      'fél:0.5 fele:0.5 felét:0.5 fele:50 másfél:1.5 dél:12 éjfél:0 évszázad:100 évtized:10 huszonöt:25 huszonnégy:24',
    scales: 'száz*:2 ezer*:3 millió*:6 milliárd*:9',
    links: 'és',
    joins: true,
  },
  ro: {
    numbers:
      'zero|niciun* un|o|una|unu|prim* doi|două|doilea|doua|ambele|ambii|dublu*|pereche trei|treilea|treia|treime patru|patrulea|patra|sfert cinci|cincilea|cincea șase|șaselea|șasea șapte|șaptelea|șaptea opt|optulea|opta nouă|nouălea|noua zece|zecelea|zecea|deceniu* unsprezece doisprezece|douăsprezece|duzin* treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci',
    others: 'jumătate:0.5 jumătatea:0.5 jumătate:50 amiază:12 secol:100 secolul:100',
    scales: 'sută:2 sute:2 mie:3 mii:3 milion:6 milioane:6 miliard:9 miliarde:9',
    links: 'și de',
  },
};
