/** Names of public life and of history as the press of several languages writes them: one name a line. */
const NAMES = `
Khrouchtchev Khrushchev Chruschtschow Chruszczow Jruschov Kruscev Chruščov Chroesjtsjov
Brejnev Brezhnev Breschnew Breżniew Brézhnev Breznev Brežněv
Eltsine Yeltsin Jelzin Jelcyn Eltsin Jelcin
Staline Stalin
Boulganine Bulganin Bułganin
Andropov Andropow
Tchernenko Chernenko Tschernenko Czernienko Černenko
Boukharine Bukharin Bucharin Bujarin
Zinoviev Zinovyev Sinowjew Zinowjew Zinovjev
Kamenev Kamenew Kamieniew
Beria Berija Beriya
Molotov Molotow
Joukov Zhukov Schukow Żukow Žukov
Rokossovski Rokossovsky Rokossowski Rokossovskij
Dostoïevski Dostoyevsky Dostoevsky Dostojewski Dostoievski Dostoevskij Dostojevskij
Gogol Gogol'
Gontcharov Goncharov Gontscharow Gonczarow Gončarov
Lermontov Lermontow Liermontow
Boulgakov Bulgakov Bulgakow Bułhakow
Mandelstam Mandelschtam Mandelsztam Mandelshtam
Akhmatova Achmatowa Achmatova Ajmátova Akhmátova
Tsvetaïeva Tsvetaeva Tsvetayeva Zwetajewa Cwietajewa Cvetaeva Tsvietáieva
Pasternak Pasternàk
Maïakovski Mayakovsky Majakovskij Maiakovski
Sakharov Sacharow Sacharov Sajárov
Mendeleïev Mendeleyev Mendelejev Mendeléyev
Lomonossov Lomonosov Lomonossow Łomonosow
Tsiolkovski Tsiolkovsky Ziolkowski Ciołkowski Ciolkovskij
Moussorgski Mussorgsky Mussorgski Mussorgskij
Chaliapine Chaliapin Shaliapin Schaljapin Szalapin Šaljapin
Diaghilev Djagilew Diagilew Ďagilev
Nijinski Nijinsky Nischinski Niżyński Nižinskij
Khatchatourian Khachaturian Chatschaturjan Chaczaturian Jachaturián Chačaturjan
Eisenstein Eisenshtein
Tarkovski Tarkovskij Tarkowskij
Loukachenko Lukashenko Lukaschenko Łukaszenko Lukašenko Lukachenko Lukasjenko
Tikhanovskaïa Tikhanovskaya Tichanowskaja Cichanowska Tijanóvskaya Tichanovskaja Tichanovská
Zelensky Zelenskyy Selenskyj Zełenski Zelenskyj Zelenski Zelenský
Porochenko Poroshenko Poroschenko Poroszenko Porošenko
Ianoukovitch Yanukovych Janukowytsch Janukowycz Yanukóvich Janukovyč
Iouchtchenko Yushchenko Juschtschenko Juszczenko Juščenko
Timochenko Tymoshenko Tymoschenko Tymoszenko Tymošenko Timoshenko
Navalny Nawalny Nawalnyj Navalnyj Navalni
Prigojine Prigozhin Prigoschin Prigożyn Prigožin Prigozjin
Lavrov Lawrow Ławrow
Choïgou Shoigu Schoigu Szojgu Šojgu Shoygu
Kadyrov Kadyrow Kadírov
Khodorkovski Khodorkovsky Chodorkowski Jodorkovski Chodorkovskij
Politkovskaïa Politkovskaya Politkowskaja Politkovskaja
Matvienko Matviyenko Matwijenko Matwijenko Matvijenko
Kasparov Kasparow
Saakachvili Saakashvili Saakaschwili Saakaszwili Saakašvili
Chevardnadze Shevardnadze Schewardnadse Szewardnadze Ševardnadze
Pachinian Pashinyan Paschinjan Paszynian Pašinjan
Sarkissian Sargsyan Sarkisian Sarkisjan
Aliev Aliyev Alijew Alijev
Nazarbaïev Nazarbayev Nasarbajew Nazarbajew Nazarbajev Nazarbáyev
Karimov Karimow Karímov
Rakhmonov Rahmonov Rachmonow
Berdymoukhamedov Berdimuhamedow Berdymukhamedov Berdimuhamedov
Dodon Dodón
Vučić Vucic Vuçiç
Milosevic Milošević Milosevitch Miloszewicz Milosevich
Karadzic Karadžić Karadjic Karadzitch
Mladic Mladić Mladitch
Jivkov Zhivkov Schiwkow Żiwkow Živkov
Borissov Borisov Borissow
Khamenei Khaménéi Chamenei Jamenei Chameneí
Ahmadinejad Ahmadinedschad Ahmadineżad Ahmadinežád Ahmadineyad
Rohani Rouhani Ruhani Rouhaní
Raïssi Raisi Raissi
Khatami Chatami Jatamí Khatamí
Moubarak Mubarak
Kadhafi Gaddafi Gadhafi Qaddafi Ghaddafi Kaddafi Qadhafi
Hussein Husayn Husein Houssein Hussain
Nasrallah Nasralla Nasrallá
Netanyahou Netanyahu Netanjahu
Abdallah Abdullah Abdala Abdullah
Mohammed Mohamed Muhammad Mohammad Mohamad Muhammed
Ahmed Ahmad Achmed Ahmet
Youssef Yusuf Yousef Jussuf Yousuf Yusef Joussef
Khaled Khalid Chaled Jaled
Khalifa Chalifa Jalifa Khaliffa
Moustafa Mustafa Mostafa Mustapha Moustapha
Ibrahim Ebrahim Ibraheem
Souleiman Suleiman Sulaiman Soliman Suleyman Soleiman
Abderrahmane Abdurrahman Abdelrahman Abdul-Rahman Abdurrahmane
Tantaoui Tantawi
Zawahiri Zaouahiri Sawahiri
Zarqaoui Zarqawi Sarkawi Zarkaoui Zarkawi
Baghdadi Bagdadi Baghdady
Barghouti Barghuthi Barghouthi Barguti
Maliki Malki
Sistani Sistanie
Haniyeh Haniya Hanija Haniyya
Tsipras Tzipras Cipras
Mitsotakis Micotakis Mitsotákis
Papandréou Papandreou Papandreu
Karamanlis Karamanlís
Venizélos Venizelos Weniselos
Theodorakis Theodorákis Teodorakis
Kazantzakis Kazantzákis Kasantzakis Kazandzakis
Sophocle Sophocles Sophokles Sofocle Sofokles Sófocles
Périclès Pericles Perikles Pericle Perykles
Démosthène Demosthenes Demostene Demostenes
Épicure Epicurus Epikur Epicuro Epikur
Archimède Archimedes Archimede Archimedes Arquímedes
Plutarque Plutarch Plutarco Plutarchus Plutarch
Xénophon Xenophon Senofonte Ksenofont Jenofonte
Tacite Tacitus Tacito Tácito
Ovide Ovid Ovidio Owidiusz Ovidius
Horace Horaz Orazio Horacio
Cicéron Cicero Cicerone Cicerón Cyceron
Avicenne Avicenna Avicena Awicenna
Saladin Saladino Saladyn
Soliman Solimano Suleiman
`;

/** Each name's spellings. */
export const KNOWN_NAMES: readonly (readonly string[])[] = NAMES.trim()
  .split('\n')
  .map((line) => [...new Set(line.split(' '))]);

/** Names of two people or things that a hasty reader, or a generous distance, takes for one. */
const LOOK_ALIKES = `
Martin Martine|Martin Morin|Martin Marin|Marin Marine|Martin Martini|Pierre Pierret|Pierre Pierres|Marie Mairie|Marie Maria|Marie Mario|Paul Paula|
Louis Louise|Jean Jeanne|Daniel Danièle|Michel Michelle|Simon Simone|Antoine Antonine|Justin Justine|Claude Claudel|Pascal Pascale|Denis Denise|
François Françoise|René Renée|Laurent Laurence|Laurent Laurens|Bernard Bertrand|Bernard Besnard|Renard Rénier|Moreau Morel|
Morel Moral|Leroy Leroux|Girard Giraud|Girard Gérard|Gautier Gaultier|Robin Robert|Colin Collet|Collin Colson|Perrin Perret|Perrot Perret|
Barbier Barrier|Berger Bergé|Berger Burger|Berger Borger|Besson Bosson|Besson Buisson|Masson Maison|Masson Musson|Mason Mission|Muller Miller|
Keller Koller|Becker Decker|Wagner Wegner|Werner Wagner|Walter Wolter|
Walter Welter|Winter Winkler|Lehmann Lohmann|Neumann Naumann|Baumann Bormann|
Kremer Kramer|Schulz Scholz|Schneider Schröder|Schiller Schüller|Köhler Koller|Merkel Markel|
Merkel Merker|Scholz Schalz|Wulff Wolff|Hansen Hanson|Hansen Jansen|Jensen Jansen|Larsen Larson|
Olsen Olson|Petersen Pedersen|Paulsen Poulsen|Sorensen Sörgensen|Anderson Andersen|Johnson Johnston|Jackson Johnson|Thomson Thomas|
Harris Harrison|Morris Morrison|Morris Maurice|Davis David|Ellis Elles|Allen Ellen|Alan Ellen|Warren Worren|Barton Burton|
Carter Cartier|Porter Parter|Parker Porker|Palmer Pelmer|Turner Tanner|Fuller Feller|Miller Millar|Butler Butter|Green Grein|
Kelly Kilroy|Burke Berke|Major Mayor|Biden Boden|Clinton Clayton|Obama Osama|Trump Tramp|Nixon Dixon|Reagan Regan|
Rossi Rosso|Rossi Russo|Russo Rosso|Bianchi Bianco|Ferrari Ferrara|Romano Romana|Ricci Rizzi|Marini Marino|Moretti Moretto|Conti Conte|Galli Gallo|
Costa Costi|Fontana Fontano|Mancini Mancino|Lombardi Lombardo|Martini Martino|Berlusconi Berluscone|Garcia Garza|Gomez Gamez|Lopez Lapez|
Sanchez Sancho|Morales Moreles|Moreno Marino|Castro Costro|Castillo Castello|Ramos Remos|Torres Terres|Silva Selva|Sousa Sosa|Santos Santas|
Nowak Nowacki|Kowalski Kowalewski|Kowalski Kowalczyk|Wojcik Wojcicki|Lewandowski Lewandowska|Wisniewski Wasilewski|
Kaczynski Kaminski|Kaminski Kamienski|Piotrowski Piotrowska|Dudek Duda|Tusk Task|Walesa Wales|Novák Nováková|Dvořák Dvorský|Svoboda Svobodová|
Černý Čermák|Horák Horáček|Ivanov Ivanova|Ivanov Ivanenko|Ivanov Ivankov|Ivanov Ivanitch|Petrov Petrova|Petrov Petrenko|Petrov Petrovski|Petrov Petrossian|
Popov Popova|Sidorov Sidorova|Sidorov Fiodorov|Smirnov Smirnova|Volkov Volkova|Volkov Valkov|Lukin Lukina|Lukin Lakin|
Belov Bilov|Belov Balov|Orlov Orlova|Orlov Ozlov|Frolov Fralin|Gromov Gromyko|Kozlov Kozlova|Kozlov Kozakov|Kotov Katov|Kotov Kutov|
Markov Marykov|Markov Makarov|Maslov Moslov|Panov Ponov|Panin Penin|Lenin Lanin|Lenin Linin|Putin Patin|Putin Pitin|Stalin Stolin|Rodin Radin|
Karpov Karpenko|Karpov Korpov|Gurov Gorov|Gorin Gurin|Golov Gulov|Bunin Banin|Babel Bebel|Repin Rapin|Babin Bobin|Borodin Boradin|Titov Tatov|
Gagarin Gagarina|Makarov Makarova|Sokolov Sokolova|Sobolev Sokolov|Semenov Simonov|Semenov Simenon|Simonov Samonov|Zaitsev Zakharov|
Tarasov Tarassenko|Medvedev Medveditch|Lavrov Lavrin|Chevtchenko Chtcherbenko|Kravchenko Kravchuk|Kravchenko Kovalenko|Kovalenko Konovalenko|
Bondarenko Bondarchuk|Tkachenko Tkachuk|Lysenko Lisenkov|Marchenko Marchuk|Savchenko Sevchenko|Romanenko Romaniuk|Pavlenko Pavliuk|Pavlov Pavlova|
Vasiliev Vasilenko|Nikitin Nikitina|Nikolaev Nikolaeva|Nikolaev Nikolaenko|Petrosyan Petrossov|Sargsyan Sahakyan|Grigoryan Gevorgyan|Hakobyan Hovhannisyan|
Abramyan Abrahams|Kasparyan Kazaryan|Gamsakhurdia Gamkrelidze|Kobakhidze Kobalia|Papadopoulos Papathanassiou|
Papandreou Papadimos|Samaras Samaris|Karamanlis Karamanos|Hassan Hassani|Hussein Husseini|Karim Karimi|
Nasser Nadir|Nadir Nazir|Rashidi Rashid|Said Saad|Jamal Jamil|Jamal Kamal|Kamal Kamil|Malik Malak|Amir Omar|
Amin Amina|Ali Aliou|Habib Habiba|Hamid Hamad|Hamdi Hamedi|Mahmud Hamid|
Farid Farida|Farid Fahd|Fahd Fuad|Khalid Khalil|Khalil Jalil|Jalal Jalil|Latif Latifa|Majid Majda|Majid Masjid|Munir Amir|
Nabil Nabila|Nabil Nabih|Qasim Hashim|Rahim Karim|Rahman Rahmani|Salih Sadiq|Samir Amir|Samir Samira|Sharif Shafiq|
Tahir Zahir|Tariq Tahir|Walid Khalid|Yasin Yasir|Yasir Nasir|Zaki Zakir|Baradei Barada|Ghani Ghanim|Ghanim Ghannouchi|
Karzai Karimi|Massoud Massoudi|Maliki Malakai|Moussa Moussaoui|Rajavi Rajabi|Rezai Razavi|Larijani Larestani|Jalili Jalali|
Khatami Khatibi|Hashemi Hosseini|Montazeri Mottaki|Musavi Mousavian|Shirazi Shiraz|Tehrani Teheran
`;

/** Pairs that must stay apart. */
export const LOOK_ALIKE_NAMES: readonly (readonly [string, string])[] = LOOK_ALIKES.replaceAll('\n', '')
  .split('|')
  .map((line): [string, string] => {
    const [left, right] = line.split(' ');
    return [left, right];
  });
