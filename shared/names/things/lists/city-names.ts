/**
 * Names of cities beside those that time zones are called after, and other names of these: by city, `language=name|name`, and
 * under `und` the names that any language may write. Facts (exonyms and endonyms, former names and transliterations), collected by
 * hand. The first that a language has is its usual one.
 */
export const CITY_OTHER_NAMES: Readonly<Record<string, string>> = {
  Minsk: 'und=Minsk;lt=Minskas;lv=Minska;pl=Mińsk;be=Мінск|Менск;ru=Минск',
  Brest:
    'und=Brest-Litovsk|Brest-Litowsk;fr=Brest-Litovsk;en=Brest-Litovsk;pl=Brześć|Brześć nad Bugiem|Brześć Litewski;lt=Lietuvos Brasta;be=Брэст;ru=Брест',
  Grodno: 'und=Grodno|Hrodna;lt=Gardinas;lv=Grodņa;be=Гродна|Горадня;ru=Гродно;cs=Hrodno',
  Gomel: 'und=Gomel|Homel|Homiel|Homyel;lt=Gomelis;be=Гомель;ru=Гомель;pl=Homel',
  Vitebsk: 'und=Vitebsk|Vitsebsk|Viciebsk|Witebsk;pl=Witebsk;lt=Vitebskas;be=Віцебск;ru=Витебск',
  Mogilev:
    'und=Mogilev|Mahilyow|Mahiliow|Mohilev;fr=Moguilev|Mahileu|Moguilyov;pl=Mohylew;de=Mogiljow|Mahiljou;lt=Mogiliavas|Mogiliovas;be=Магілёў;ru=Могилёв',
  Baranavichy:
    'und=Baranovichi|Baranavichy|Baranavičy;fr=Baranovitchi|Baranavitchy;pl=Baranowicze;lt=Baranovičiai;be=Баранавічы;ru=Барановичи',
  Polotsk: 'und=Polotsk|Polatsk|Polack;fr=Polotsk;pl=Połock;lt=Polockas;de=Polozk;be=Полацк;ru=Полоцк',
  Salihorsk: 'und=Soligorsk|Salihorsk;pl=Soligorsk;lt=Soligorskas|Saligorskas;be=Салігорск;ru=Солигорск',
  Vilnius:
    'und=Vilnius|Vilnus;fr=Vilnius|Vilna|Wilno;en=Vilna|Wilno;pl=Wilno;de=Wilna;es=Vilna|Vilnius;be=Вільня|Вільнюс;ru=Вильнюс|Вильна',
  Kaunas: 'und=Kaunas|Kovno;pl=Kowno;de=Kauen|Kowno;be=Коўна;ru=Каунас|Ковно',
  Klaipeda: 'und=Klaipeda|Klaipėda|Memel;pl=Kłajpeda;lv=Klaipēda;ru=Клайпеда',
  Druskininkai: 'und=Druskininkai;pl=Druskieniki|Druskienniki;ru=Друскининкай',
  Daugavpils: 'und=Daugavpils|Dünaburg|Dvinsk;de=Dünaburg;pl=Dyneburg|Dźwińsk;ru=Даугавпилс',
  Tartu: 'und=Tartu|Dorpat;ru=Тарту;pl=Tartu|Dorpat;lv=Tērbata',
  Tallinn: 'und=Tallinn|Reval;fr=Tallinn|Tallin;es=Tallin|Tallinn;pl=Tallin|Tallinn',
  Kyiv: 'und=Kyiv|Kiev;fr=Kiev|Kyiv|Kyïv;de=Kiew|Kyjiw;es=Kiev|Kyiv|Kiiv;it=Kiev|Kyiv;pl=Kijów;lt=Kyjivas|Kijevas;lv=Kijiva;cs=Kyjev;nl=Kiev|Kyiv|Kiëv;sv=Kiev|Kyiv|Kyjiv;ru=Киев;uk=Київ;be=Кіеў;pt=Kiev|Kyiv;ro=Kiev|Kiiv',
  Lviv: 'und=Lviv|Lvov|Lwow|Lemberg;fr=Lviv|Lvov|Léopol;de=Lemberg|Lwiw;pl=Lwów;it=Leopoli;es=Leópolis|Lviv;pt=Lviv|Leópolis;lt=Lvivas|Lvovas;lv=Ļviva|Ļvova;cs=Lvov;sk=Ľvov;nl=Lviv|Lemberg;ro=Liov|Lvov;ru=Львов;uk=Львів;be=Львоў',
  Kharkiv:
    'und=Kharkiv|Kharkov;fr=Kharkiv|Kharkov;de=Charkiw|Charkow;pl=Charków;es=Járkov|Járkiv;it=Charkiv|Char’kov;lt=Charkivas|Charkovas;cs=Charkov;nl=Charkov|Charkiv;ru=Харьков;uk=Харків',
  Odesa: 'und=Odesa|Odessa;lt=Odesa;pl=Odessa|Odesa;ru=Одесса;uk=Одеса',
  Dnipro:
    'und=Dnipro|Dnepr|Dnipropetrovsk|Dniepropetrovsk|Dnepropetrovsk;de=Dnipro|Dnjepropetrowsk|Dnipropetrowsk;pl=Dniepr|Dnipro|Dniepropetrowsk;ru=Днепр|Днепропетровск;uk=Дніпро|Дніпропетровськ',
  Zaporizhzhia:
    'und=Zaporizhzhia|Zaporizhia|Zaporozhye|Zaporizhzhya;fr=Zaporijjia|Zaporijia|Zaporojie;de=Saporischschja|Saporoschje;pl=Zaporoże;es=Zaporiyia|Zaporiyia|Zaporiyya|Zaporozhie;it=Zaporižžja|Zaporizhzhia;lt=Zaporižia|Zaporožė;ru=Запорожье;uk=Запоріжжя',
  Kherson:
    'und=Kherson;de=Cherson;pl=Chersoń;es=Jersón;it=Cherson|Kherson;lt=Chersonas;cs=Cherson;nl=Cherson;ru=Херсон;uk=Херсон',
  Mykolaiv:
    'und=Mykolaiv|Mykolayiv|Nikolaev;fr=Mykolaïv|Nikolaïev;de=Mykolajiw|Nikolajew;pl=Mikołajów;es=Mykolaiv|Nikoláiev;ru=Николаев;uk=Миколаїв',
  Mariupol: 'und=Mariupol;fr=Marioupol;lt=Mariupolis;es=Mariúpol;ru=Мариуполь;uk=Маріуполь',
  Donetsk:
    'und=Donetsk;de=Donezk;pl=Donieck;lt=Doneckas;cs=Doněck;it=Donetsk|Doneck;nl=Donetsk|Donjetsk;ru=Донецк;uk=Донецьк',
  Luhansk:
    'und=Luhansk|Lugansk;fr=Louhansk|Lougansk;pl=Ługańsk;lt=Luhanskas|Luganskas;nl=Loehansk|Loegansk;ru=Луганск;uk=Луганськ',
  Chernihiv:
    'und=Chernihiv|Chernigov;fr=Tchernihiv|Tchernigov;de=Tschernihiw|Tschernigow;pl=Czernihów|Czernichów;ru=Чернигов;uk=Чернігів',
  Chernivtsi:
    'und=Chernivtsi|Chernovtsy|Czernowitz;fr=Tchernivtsi|Czernowitz;de=Czernowitz|Tscherniwzi;pl=Czerniowce;ro=Cernăuți;ru=Черновцы;uk=Чернівці',
  Chernobyl:
    'und=Chernobyl|Chornobyl;fr=Tchernobyl|Tchornobyl;de=Tschernobyl|Tschornobyl;pl=Czarnobyl;es=Chernóbil|Chernobil;it=Černobyl|Chernobyl;lt=Černobylis|Čornobylis;lv=Černobiļa;cs=Černobyl;pt=Chernobil|Chernobyl;nl=Tsjernobyl;ru=Чернобыль;uk=Чорнобиль;be=Чарнобыль',
  Uzhhorod:
    'und=Uzhhorod|Uzhgorod;fr=Oujhorod|Oujgorod;pl=Użhorod|Użgorod;hu=Ungvár;sk=Užhorod;cs=Užhorod;ru=Ужгород;uk=Ужгород',
  Sevastopol:
    'und=Sevastopol|Sebastopol;fr=Sébastopol;de=Sewastopol;pl=Sewastopol;es=Sebastopol;it=Sebastopoli;ru=Севастополь',
  Bakhmut:
    'und=Bakhmut|Artemivsk;fr=Bakhmout|Artemivsk;de=Bachmut;pl=Bachmut;es=Bajmut;lt=Bachmutas;ru=Бахмут;uk=Бахмут',
  Bucha: 'fr=Boutcha;de=Butscha;pl=Bucza;lt=Buča;uk=Буча;ru=Буча',
  Chisinau:
    'und=Chisinau|Kishinev;fr=Chisinau|Kichinev;de=Chișinău|Kischinau|Kischinjow;ro=Chișinău;pl=Kiszyniów;es=Chisináu|Kishinev;lt=Kišiniovas;lv=Kišiņeva;ru=Кишинёв;cs=Kišiněv',
  Tiraspol: 'und=Tiraspol;lt=Tiraspolis;ru=Тирасполь',
  'Saint Petersburg':
    'und=Saint Petersburg|St. Petersburg|Leningrad;fr=Saint-Pétersbourg|Leningrad|Pétrograd;de=Sankt Petersburg|St. Petersburg|Petersburg;es=San Petersburgo;it=San Pietroburgo;pt=São Petersburgo;pl=Petersburg|Sankt Petersburg;lt=Sankt Peterburgas;lv=Sanktpēterburga;cs=Petrohrad;sk=Petrohrad;nl=Sint-Petersburg;fi=Pietari;ru=Санкт-Петербург|Ленинград',
  'Nizhny Novgorod':
    'und=Nizhny Novgorod;fr=Nijni Novgorod;de=Nischni Nowgorod;pl=Niżny Nowogród;es=Nizhni Nóvgorod;it=Nižnij Novgorod|Nizhny Novgorod;lt=Žemutinis Naugardas|Nižnij Novgorodas;ru=Нижний Новгород',
  Kazan: 'und=Kazan;de=Kasan;pl=Kazań;es=Kazán;it=Kazan|Kazan’;lt=Kazanė;ru=Казань',
  Kaliningrad:
    'und=Kaliningrad|Königsberg;fr=Kaliningrad|Königsberg;pl=Kaliningrad|Królewiec;lt=Kaliningradas|Karaliaučius;cs=Kaliningrad|Královec',
  Smolensk: 'und=Smolensk;pl=Smoleńsk;lt=Smolenskas;ru=Смоленск',
  Pskov: 'und=Pskov;pl=Psków;de=Pskow|Pleskau;lt=Pskovas;lv=Pleskava;et=Pihkva;ru=Псков',
  Sochi: 'und=Sochi;fr=Sotchi;de=Sotschi;pl=Soczi;lt=Sočis;cs=Soči;it=Soči|Sochi;nl=Sotsji;ru=Сочи',
  Grozny: 'und=Grozny;fr=Grozny|Groznyï;de=Grosny;pl=Grozny;ru=Грозный',
  Chelyabinsk:
    'und=Chelyabinsk;fr=Tcheliabinsk;de=Tscheljabinsk;pl=Czelabińsk;es=Cheliábinsk;it=Čeljabinsk;lt=Čeliabinskas;ru=Челябинск',
  'Rostov-on-Don':
    'und=Rostov-on-Don;fr=Rostov-sur-le-Don;de=Rostow am Don;pl=Rostów nad Donem;es=Rostov del Don|Rostov-na-Donu;it=Rostov sul Don;lt=Rostovas prie Dono;ru=Ростов-на-Дону',
  Warsaw: 'fr=Varsovie;de=Warschau;es=Varsovia;pl=Warszawa;lt=Varšuva;lv=Varšava;be=Варшава',
  Krakow:
    'und=Krakow|Cracow;fr=Cracovie;de=Krakau;es=Cracovia;it=Cracovia;pt=Cracóvia;pl=Kraków;lt=Krokuva;lv=Krakova;cs=Krakov;sk=Krakov;hu=Krakkó;nl=Krakau;ro=Cracovia;ru=Краков;uk=Краків',
  Gdansk:
    'und=Gdansk|Danzig;fr=Gdansk|Dantzig;de=Danzig;pl=Gdańsk;es=Gdansk|Dánzig;it=Danzica;lt=Gdanskas|Dancigas;lv=Gdaņska;cs=Gdaňsk;ru=Гданьск',
  Wroclaw:
    'und=Wroclaw|Breslau;de=Breslau;pl=Wrocław;es=Breslavia;it=Breslavia;lt=Vroclavas;lv=Vroclava;cs=Vratislav;sk=Vroclav;hu=Boroszló;ru=Вроцлав',
  Poznan: 'und=Poznan|Posen;de=Posen;pl=Poznań;lt=Poznanė;lv=Poznaņa;cs=Poznaň;ru=Познань',
  Lodz: 'und=Lodz;de=Łódź|Lodz|Lodsch;pl=Łódź;lt=Lodzė;lv=Lodza;cs=Lodž;ru=Лодзь',
  Szczecin: 'und=Szczecin|Stettin;de=Stettin;pl=Szczecin;lt=Ščecinas;cs=Štětín;it=Stettino;ru=Щецин',
  Torun: 'und=Torun|Thorn;de=Thorn;pl=Toruń;lt=Torunė;ru=Торунь',
  Bialystok: 'und=Bialystok;pl=Białystok;lt=Balstogė;be=Беласток;ru=Белосток',
  Lublin: 'und=Lublin;lt=Liublinas;lv=Ļubļina;ru=Люблин',
  Katowice: 'und=Katowice|Kattowitz;de=Kattowitz;lt=Katovicai;ru=Катовице',
  Oswiecim: 'und=Oswiecim|Auschwitz;pl=Oświęcim;cs=Osvětim;ru=Освенцим',
  Prague: 'it=Praga;pl=Praga;de=Prag;lt=Praha',
  Brno: 'und=Brno|Brünn;de=Brünn;pl=Brno;lt=Brno',
  Ostrava: 'und=Ostrava|Ostrau;de=Ostrau;pl=Ostrawa',
  Plzen: 'und=Plzen|Pilsen;de=Pilsen;cs=Plzeň;pl=Pilzno',
  Bratislava: 'und=Bratislava|Pressburg;de=Pressburg;hu=Pozsony;pl=Bratysława',
  Kosice: 'und=Kosice|Kaschau;de=Kaschau;sk=Košice;cs=Košice;hu=Kassa;pl=Koszyce',
  Pecs: 'und=Pecs;hu=Pécs;de=Pécs|Fünfkirchen',
  Debrecen: 'und=Debrecen|Debrezin;pl=Debreczyn',
  'Cluj-Napoca': 'und=Cluj-Napoca|Cluj;de=Klausenburg;hu=Kolozsvár',
  Timisoara: 'und=Timisoara;ro=Timișoara;de=Temeswar|Temeschburg;hu=Temesvár',
  Brasov: 'und=Brasov;ro=Brașov;de=Kronstadt;hu=Brassó',
  Iasi: 'und=Iasi|Jassy;ro=Iași;de=Jassy;pl=Jassy',
  Plovdiv: 'und=Plovdiv;bg=Пловдив;de=Plowdiw;pl=Płowdiw',
  Thessaloniki:
    'und=Thessaloniki|Salonica;fr=Thessalonique|Salonique;de=Thessaloniki|Saloniki;es=Salónica|Tesalónica;it=Salonicco;pt=Salónica|Tessalônica;pl=Saloniki;el=Θεσσαλονίκη;tr=Selanik;bg=Солун;mk=Солун;sr=Солун;lt=Salonikai;ro=Salonic',
  Rijeka: 'und=Rijeka|Fiume;it=Fiume',
  Dubrovnik: 'und=Dubrovnik|Ragusa;lt=Dubrovnikas',
  Zadar: 'und=Zadar;it=Zara',
  Pula: 'und=Pula;it=Pola',
  Trieste: 'und=Trieste;de=Triest;sl=Trst;hr=Trst;pl=Triest;cs=Terst;lt=Triestas',
  'Novi Sad': 'und=Novi Sad;de=Novi Sad|Neusatz;hu=Újvidék;pl=Nowy Sad;sr=Нови Сад',
  Pristina: 'und=Pristina|Prishtina;fr=Pristina;sr=Приштина;sq=Prishtinë|Prishtina;pl=Prisztina;lt=Priština',
  Munich:
    'und=Munich|München;fr=Munich;de=München;es=Múnich;it=Monaco di Baviera;pt=Munique;pl=Monachium;lt=Miunchenas;lv=Minhene;cs=Mnichov;sk=Mníchov;hr=München;nl=München;ro=München;hu=München;ca=Munic;ru=Мюнхен',
  Cologne:
    'und=Cologne|Köln;fr=Cologne;de=Köln;es=Colonia;it=Colonia;pt=Colónia|Colônia;pl=Kolonia;lt=Kelnas;lv=Ķelne;cs=Kolín nad Rýnem;nl=Keulen;da=Köln;ru=Кёльн',
  Frankfurt:
    'und=Frankfurt|Frankfurt am Main;fr=Francfort|Francfort-sur-le-Main;es=Fráncfort|Fráncfort del Meno;it=Francoforte|Francoforte sul Meno;pl=Frankfurt|Frankfurt nad Menem;lt=Frankfurtas|Frankfurtas prie Maino;cs=Frankfurt nad Mohanem;ru=Франкфурт',
  Hamburg:
    'und=Hamburg;fr=Hambourg;es=Hamburgo;it=Amburgo;pt=Hamburgo;lt=Hamburgas;lv=Hamburga;cs=Hamburk;ru=Гамбург',
  Nuremberg:
    'und=Nuremberg|Nürnberg;fr=Nuremberg;de=Nürnberg;es=Núremberg;it=Norimberga;pt=Nuremberga|Nuremberg;pl=Norymberga;lt=Niurnbergas;cs=Norimberk;ru=Нюрнберг',
  Dresden:
    'und=Dresden;fr=Dresde;es=Dresde;it=Dresda;pl=Drezno;lt=Dresdenas|Drezdenas;cs=Drážďany;ru=Дрезден',
  Leipzig: 'und=Leipzig;it=Lipsia;pl=Lipsk;lt=Leipcigas;cs=Lipsko;ru=Лейпциг',
  Aachen:
    'und=Aachen|Aix-la-Chapelle;fr=Aix-la-Chapelle;es=Aquisgrán;it=Aquisgrana;pl=Akwizgran;nl=Aken;cs=Cáchy',
  Mainz: 'und=Mainz;fr=Mayence;es=Maguncia;it=Magonza;pl=Moguncja',
  Trier: 'und=Trier;fr=Trèves;es=Tréveris;it=Treviri;pl=Trewir',
  Regensburg: 'und=Regensburg;fr=Ratisbonne;es=Ratisbona;it=Ratisbona;pl=Ratyzbona',
  Hanover: 'und=Hanover|Hannover;fr=Hanovre;es=Hanóver;pl=Hanower;lt=Hanoveris',
  Brunswick: 'und=Braunschweig;fr=Brunswick|Braunschweig;it=Brunswick;pl=Brunszwik',
  Salzburg: 'und=Salzburg;fr=Salzbourg;es=Salzburgo;it=Salisburgo;lt=Zalcburgas;cs=Salcburk',
  Basel: 'und=Basel|Basle;fr=Bâle;es=Basilea;it=Basilea;pl=Bazylea;lt=Bazelis;cs=Basilej',
  Bern: 'und=Bern|Berne;fr=Berne;es=Berna;it=Berna;pl=Berno;lt=Bernas',
  Geneva:
    'und=Geneva|Genève;fr=Genève;de=Genf;es=Ginebra;it=Ginevra;pt=Genebra;pl=Genewa;lt=Ženeva;lv=Ženēva;cs=Ženeva;nl=Genève;ru=Женева;ca=Ginebra',
  Lausanne: 'und=Lausanne;es=Lausana;it=Losanna;pl=Lozanna;lt=Lozana',
  Lucerne: 'und=Lucerne|Luzern;fr=Lucerne;de=Luzern;es=Lucerna;it=Lucerna;pl=Lucerna',
  Antwerp:
    'und=Antwerp|Antwerpen;fr=Anvers;de=Antwerpen;es=Amberes;it=Anversa;pt=Antuérpia;pl=Antwerpia;lt=Antverpenas;cs=Antverpy',
  Ghent: 'und=Ghent|Gent;fr=Gand;es=Gante;it=Gand;pl=Gandawa;lt=Gentas',
  Bruges: 'und=Bruges|Brugge;fr=Bruges;de=Brügge;es=Brujas;pl=Brugia;lt=Briugė',
  Liege: 'und=Liège|Liege|Luik;fr=Liège;de=Lüttich;es=Lieja;it=Liegi;nl=Luik;lt=Lježas',
  Leuven: 'und=Leuven|Louvain;fr=Louvain;de=Löwen;es=Lovaina;it=Lovanio;pl=Lowanium',
  Mechelen: 'und=Mechelen;fr=Malines',
  'The Hague':
    'und=The Hague;fr=La Haye;de=Den Haag;es=La Haya;it=L’Aia|L’Aja;pt=Haia;pl=Haga;lt=Haga;lv=Hāga;cs=Haag;sk=Haag;nl=Den Haag|’s-Gravenhage;sv=Haag;da=Haag;nb=Haag;fi=Haag;ro=Haga;hr=Haag|Den Haag;ru=Гаага;uk=Гаага;ca=La Haia',
  Strasbourg:
    'und=Strasbourg|Strassburg;de=Straßburg;es=Estrasburgo;it=Strasburgo;pt=Estrasburgo;pl=Strasburg;lt=Strasbūras;lv=Strasbūra;cs=Štrasburk;nl=Straatsburg;ru=Страсбург',
  Marseille:
    'und=Marseille|Marseilles;es=Marsella;it=Marsiglia;pt=Marselha;pl=Marsylia;lt=Marselis;ru=Марсель',
  Lyon: 'und=Lyon|Lyons;it=Lione;pt=Lyon|Lião;lt=Lionas;ru=Лион',
  Bordeaux: 'und=Bordeaux;es=Burdeos;pt=Bordéus;lt=Bordo;ru=Бордо',
  Toulouse: 'und=Toulouse;es=Toulouse|Tolosa;it=Tolosa;pl=Tuluza;lt=Tulūza',
  Dunkirk: 'und=Dunkirk|Dunkerque;fr=Dunkerque;de=Dünkirchen;es=Dunkerque;pl=Dunkierka;lt=Diunkerkas',
  Milan:
    'und=Milan|Milano;fr=Milan;de=Mailand;es=Milán;it=Milano;pt=Milão;pl=Mediolan;lt=Milanas;lv=Milāna;cs=Milán;nl=Milaan;ru=Милан',
  Turin:
    'und=Turin|Torino;de=Turin;es=Turín;it=Torino;pt=Turim;pl=Turyn;lt=Turinas;lv=Turīna;nl=Turijn;ru=Турин',
  Florence:
    'und=Firenze;fr=Florence;en=Florence;de=Florenz;es=Florencia;it=Firenze;pt=Florença;pl=Florencja;lt=Florencija;cs=Florencie;ru=Флоренция',
  Venice:
    'und=Venice|Venezia;fr=Venise;de=Venedig;es=Venecia;it=Venezia;pt=Veneza;pl=Wenecja;lt=Venecija;lv=Venēcija;cs=Benátky;hr=Venecija|Mleci;sl=Benetke;ru=Венеция',
  Naples:
    'und=Naples|Napoli;fr=Naples;de=Neapel;es=Nápoles;it=Napoli;pt=Nápoles;pl=Neapol;lt=Neapolis;lv=Neapole;cs=Neapol;ru=Неаполь',
  Genoa:
    'und=Genoa|Genova;fr=Gênes;de=Genua;es=Génova;it=Genova;pt=Génova|Gênova;pl=Genua;lt=Genuja;cs=Janov;ru=Генуя',
  Padua: 'und=Padua|Padova;fr=Padoue;es=Padua;it=Padova;pl=Padwa;lt=Paduja',
  Mantua: 'und=Mantua|Mantova;fr=Mantoue;it=Mantova',
  Bologna: 'und=Bologna;fr=Bologne;es=Bolonia;pt=Bolonha;pl=Bolonia;lt=Bolonija',
  Seville:
    'und=Seville|Sevilla;fr=Séville;de=Sevilla;es=Sevilla;it=Siviglia;pt=Sevilha;pl=Sewilla;lt=Sevilija',
  Zaragoza: 'und=Zaragoza|Saragossa;fr=Saragosse;de=Saragossa;it=Saragozza;pt=Saragoça;pl=Saragossa',
  Barcelona: 'und=Barcelona;fr=Barcelone;it=Barcellona;lt=Barselona',
  Porto: 'und=Porto|Oporto;es=Oporto;pt=Porto',
  Gothenburg:
    'und=Gothenburg|Göteborg;fr=Göteborg;de=Göteborg;sv=Göteborg;es=Gotemburgo;pt=Gotemburgo;lt=Geteborgas',
  Turku: 'und=Turku|Åbo;sv=Åbo',
  Tampere: 'und=Tampere|Tammerfors;sv=Tammerfors',
  Aarhus: 'und=Aarhus|Århus',
  Edinburgh: 'und=Edinburgh;fr=Édimbourg;es=Edimburgo;it=Edimburgo;pt=Edimburgo;pl=Edynburg;lt=Edinburgas',
  Philadelphia:
    'und=Philadelphia;fr=Philadelphie;es=Filadelfia;it=Filadelfia;pt=Filadélfia;pl=Filadelfia;lt=Filadelfija',
  'New Orleans':
    'und=New Orleans;fr=La Nouvelle-Orléans;es=Nueva Orleans;pl=Nowy Orlean;lt=Naujasis Orleanas',
  'New York': 'und=New York|New York City;es=Nueva York;pt=Nova Iorque|Nova York;pl=Nowy Jork;lt=Niujorkas',
  'Quebec City': 'en=Quebec City;es=Ciudad de Quebec',
  Beijing:
    'und=Beijing|Peking;fr=Pékin|Beijing;de=Peking;es=Pekín|Beijing;it=Pechino;pt=Pequim;pl=Pekin;lt=Pekinas;lv=Pekina;cs=Peking;nl=Peking|Beijing;sv=Peking|Beijing;ru=Пекин;zh=北京;ja=北京;ca=Pequín',
  Guangzhou:
    'und=Guangzhou;fr=Canton|Guangzhou;en=Guangzhou;es=Cantón|Guangzhou;de=Guangzhou|Kanton;pl=Kanton;ru=Гуанчжоу;zh=广州',
  Nanjing:
    'und=Nanjing|Nanking;fr=Nankin|Nanjing;es=Nankín|Nanjing;it=Nanchino;pl=Nankin;lt=Nankinas;zh=南京',
  Tianjin: 'und=Tianjin|Tientsin;zh=天津',
  Xian: 'und=Xi’an|Xian;zh=西安',
  Chongqing: 'und=Chongqing|Chungking;zh=重庆',
  Wuhan: 'und=Wuhan;fr=Wuhan|Ouhan;lt=Uhanas;zh=武汉',
  Lhasa: 'und=Lhasa;lt=Lasa;zh=拉萨',
  Mumbai:
    'und=Mumbai|Bombay;fr=Bombay|Mumbai;de=Mumbai|Bombay;es=Bombay;pl=Mumbaj|Bombaj;lt=Mumbajus|Bombėjus;ru=Мумбаи|Бомбей',
  Chennai: 'und=Chennai|Madras;fr=Chennai|Madras',
  Kolkata:
    'und=Kolkata|Calcutta;fr=Calcutta|Kolkata;es=Calcuta;pt=Calcutá;de=Kolkata|Kalkutta;it=Calcutta;pl=Kalkuta;lt=Kolkata|Kalkuta',
  Bengaluru: 'und=Bengaluru|Bangalore;pl=Bengaluru|Bangalur',
  Varanasi: 'und=Varanasi|Benares;fr=Varanasi|Bénarès;de=Varanasi|Benares',
  'New Delhi':
    'und=New Delhi;es=Nueva Delhi;it=Nuova Delhi;pt=Nova Deli|Nova Délhi;de=Neu-Delhi;pl=Nowe Delhi;lt=Naujasis Delis;cs=Nové Dillí',
  Puducherry: 'und=Puducherry|Pondicherry;fr=Pondichéry',
  Islamabad: 'und=Islamabad;lt=Islamabadas;ru=Исламабад',
  Yangon:
    'und=Yangon|Rangoon;fr=Rangoun|Yangon;es=Rangún|Yangón;de=Rangun|Yangon;pl=Rangun;lt=Jangonas|Rangūnas',
  Ho_Chi_Minh_City:
    'und=Ho Chi Minh City|Saigon;fr=Hô Chi Minh-Ville|Saïgon|Ho-Chi-Minh-Ville;es=Ciudad Ho Chi Minh|Saigón|Ciudad de Ho Chi Minh;de=Ho-Chi-Minh-Stadt;it=Città Ho Chi Minh|Ho Chi Minh;pl=Ho Chi Minh|Sajgon|Miasto Ho Chi Minha;vi=Thành phố Hồ Chí Minh|Sài Gòn',
  Hanoi: 'und=Hanoi;fr=Hanoï;es=Hanói;lt=Hanojus;vi=Hà Nội;ru=Ханой',
  Pyongyang: 'fr=Pyongyang|Pyong-yang;de=Pjöngjang;es=Pionyang|Pyongyang;pl=Pjongjang;lt=Pchenjanas',
  Astana:
    'und=Astana|Nur-Sultan|Noursoultan|Tselinograd;fr=Astana|Noursoultan|Nour-Soultan;ru=Астана|Нур-Султан;lt=Astana;kk=Астана',
  Almaty: 'und=Almaty|Alma-Ata;fr=Almaty|Alma-Ata;ru=Алматы|Алма-Ата',
  Bishkek: 'und=Bishkek|Frunze;ru=Бишкек|Фрунзе',
  Tbilisi: 'und=Tbilisi|Tiflis;fr=Tbilissi|Tiflis;de=Tiflis|Tbilissi;es=Tiflis|Tbilisi;ru=Тбилиси|Тифлис',
  Batumi: 'und=Batumi;fr=Batoumi;lt=Batumis;ru=Батуми;ka=ბათუმი',
  Sukhumi:
    'und=Sukhumi|Sokhumi;fr=Soukhoumi;de=Sochumi|Suchumi;pl=Suchumi;es=Sujumi;ru=Сухуми|Сухум;ka=სოხუმი',
  Tskhinvali:
    'und=Tskhinvali;fr=Tskhinvali|Tskhinval;de=Zchinwali;pl=Cchinwali;es=Tsjinval|Tsjinvali;ru=Цхинвали|Цхинвал',
  Yerevan:
    'und=Yerevan|Erevan;fr=Erevan|Érévan;de=Eriwan|Jerewan;es=Ereván|Yereván;pl=Erywań|Erewan;ru=Ереван',
  Gyumri: 'und=Gyumri|Leninakan;fr=Gyumri|Gioumri;ru=Гюмри|Ленинакан',
  Stepanakert: 'und=Stepanakert|Khankendi|Xankəndi;fr=Stepanakert|Khankendi;ru=Степанакерт|Ханкенди',
  Dushanbe: 'und=Dushanbe|Stalinabad;ru=Душанбе',
  Istanbul:
    'und=Istanbul|Constantinople;fr=Istanbul|Constantinople|Istamboul;de=Istanbul|Konstantinopel;el=Κωνσταντινούπολη;bg=Истанбул|Цариград',
  Izmir:
    'und=Izmir|İzmir|Smyrna;fr=Izmir|Smyrne;es=Esmirna;it=Smirne;pt=Esmirna;pl=Izmir|Smyrna;el=Σμύρνη;lt=Izmiras',
  Edirne: 'und=Edirne|Adrianople;fr=Edirne|Andrinople;bg=Одрин;el=Αδριανούπολη',
  Aleppo: 'und=Aleppo;fr=Alep;es=Alepo;pt=Alepo;lt=Alepas|Chalebas;ar=حلب;ru=Алеппо',
  Homs: 'und=Homs;ar=حمص;lt=Homsas',
  Mosul: 'und=Mosul;fr=Mossoul;de=Mossul;lt=Mosulas;ar=الموصل;ru=Мосул',
  Basra: 'und=Basra;fr=Bassorah|Bassora;es=Basora;it=Bassora;pt=Baçorá|Basra;lt=Basra;ar=البصرة',
  Erbil: 'und=Erbil|Arbil;fr=Erbil|Arbil|Irbil;lt=Erbilis;ar=أربيل',
  Mecca:
    'und=Mecca|Makkah;fr=La Mecque|La Mekke;de=Mekka;es=La Meca;it=La Mecca;pt=Meca;pl=Mekka;lt=Meka;ar=مكة|مكة المكرمة;ru=Мекка',
  Medina: 'und=Medina|Madinah;fr=Médine;pl=Medyna;lt=Medina;ar=المدينة المنورة;ru=Медина',
  Jeddah:
    'und=Jeddah|Jidda|Jedda;fr=Djeddah|Djedda;de=Dschidda;es=Yeda;it=Gedda;pt=Jidá;pl=Dżudda|Dżidda;lt=Džida;ar=جدة',
  'Abu Dhabi':
    'und=Abu Dhabi;fr=Abou Dabi|Abou Dhabi|Abu Dhabi;es=Abu Dabi;pl=Abu Zabi|Abu Dhabi;lt=Abu Dabis;ar=أبو ظبي;ru=Абу-Даби',
  Doha: 'und=Doha;lt=Doha;ar=الدوحة;ru=Доха',
  'Tel Aviv':
    'und=Tel Aviv|Tel-Aviv;lt=Tel Avivas;pl=Tel Awiw|Tel Awiw-Jafa;lv=Telaviva;he=תל אביב;ru=Тель-Авив',
  Haifa: 'und=Haifa;fr=Haïfa;pl=Hajfa;he=חיפה;ru=Хайфа',
  Bethlehem: 'und=Bethlehem;fr=Bethléem;es=Belén;it=Betlemme;pl=Betlejem;lt=Betliejus;ar=بيت لحم',
  Nazareth: 'und=Nazareth;es=Nazaret;pl=Nazaret;lt=Nazaretas',
  Alexandria:
    'und=Alexandria;fr=Alexandrie;es=Alejandría;it=Alessandria d’Egitto;pl=Aleksandria;lt=Aleksandrija;ar=الإسكندرية',
  'Kuwait City':
    'und=Kuwait City;fr=Koweït City|Koweït-Ville;de=Kuwait-Stadt;es=Ciudad de Kuwait;it=Madinat al-Kuwait|Kuwait City;pl=Kuwejt;pt=Cidade do Kuwait',
  Marrakesh:
    'und=Marrakesh|Marrakech;fr=Marrakech;de=Marrakesch;es=Marrakech|Marraquech;pl=Marrakesz;lt=Marakešas;ar=مراكش',
  Fez: 'en=Fez|Fes;fr=Fès|Fez;de=Fès|Fez;es=Fez;pl=Fez;ar=فاس',
  Tangier: 'und=Tangier|Tanger;fr=Tanger;es=Tánger;it=Tangeri;pl=Tanger',
  Rabat: 'und=Rabat;lt=Rabatas;ar=الرباط',
  Oran: 'und=Oran;fr=Oran;es=Orán;it=Orano;ar=وهران',
  Benghazi: 'und=Benghazi;de=Bengasi;it=Bengasi;es=Bengasi;pl=Bengazi;lt=Bengazis',
  Mogadishu: 'und=Mogadishu;fr=Mogadiscio;it=Mogadiscio;es=Mogadiscio;de=Mogadischu;pl=Mogadiszu',
  'Cape Town':
    'und=Cape Town|Kaapstad;fr=Le Cap;de=Kapstadt;es=Ciudad del Cabo;it=Città del Capo;pt=Cidade do Cabo;pl=Kapsztad;lt=Keiptaunas;nl=Kaapstad;cs=Kapské Město;ru=Кейптаун',
  Pretoria: 'und=Pretoria;fr=Pretoria|Prétoria;lt=Pretorija;pt=Pretória',
  Abuja: 'und=Abuja;lt=Abudža;pl=Abudża',
  Canberra: 'und=Canberra;lt=Kanbera;lv=Kanbera',
  Wellington: 'lt=Velingtonas;lv=Velingtona;ru=Веллингтон',
  Ottawa: 'und=Ottawa;lt=Otava;es=Ottawa|Otawa;lv=Otava;ru=Оттава',
  Ankara: 'und=Ankara|Angora;fr=Ankara;pt=Ancara;lt=Ankara;ru=Анкара;es=Ankara',
  Brasilia: 'und=Brasilia;pt=Brasília;lt=Brazilija|Brazilis;lv=Braziljā',
  'Rio de Janeiro': 'und=Rio de Janeiro|Rio;es=Río de Janeiro;lt=Rio de Žaneiras',
  Mexico_City:
    'und=Mexico City;fr=Mexico;de=Mexiko-Stadt;es=Ciudad de México|México D. F.;it=Città del Messico;pt=Cidade do México;pl=Meksyk;nl=Mexico-Stad',
  Guatemala_City:
    'und=Guatemala City;fr=Guatemala|Guatemala Ciudad;de=Guatemala-Stadt;es=Ciudad de Guatemala',
  Panama_City: 'und=Panama City;fr=Panama|Panama City;de=Panama-Stadt;es=Ciudad de Panamá',
  Galapagos:
    'en=Galápagos Islands;fr=Îles Galápagos;es=Islas Galápagos;de=Galápagos-Inseln|Galapagosinseln;it=Isole Galápagos;pt=Ilhas Galápagos',
  Azores: 'en=Azores Islands;fr=Îles Açores;es=Islas Azores;it=Isole Azzorre;pt=Ilhas dos Açores',
};
