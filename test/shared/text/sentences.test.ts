import { describe, expect, it } from 'vitest';
import { sentenceEnds } from '../../../shared/text/sentences.ts';

/** The sentences of a line without the white space at their ends. */
function sentences(line: string, language: string): string[] {
  let start = 0;
  return sentenceEnds(line, language).map((end) => {
    const sentence = line.slice(start, end).trim();
    start = end;
    return sentence;
  });
}

function unmarked(marked: string): string {
  return marked.replaceAll('|', '');
}

function parts(marked: string): string[] {
  return marked.split('|').map((part) => part.trim());
}

/** Cases are written with "|" where a sentence ends, over the white space that stands there in the text. */
function expectCut(language: string, marked: string): void {
  expect(sentences(marked.replaceAll('|', ''), language)).toEqual(
    marked.split('|').map((part) => part.trim()),
  );
}

function expectEnglish(marked: string): void {
  expect(sentences(unmarked(marked), 'en')).toEqual(parts(marked));
}

describe('sentences end', () => {
  it.each([
    ['en', 'The ship sailed. |Nobody waved.'],
    ['en', 'Who waved? |Nobody did! |So it seems.'],
    ['en', 'Really?! |Never!! |Who knows??'],
    ['fr', 'Qui vient ? |Personne ! |Tant pis.'],
    ['fr', 'Quoi ? ! |Rien.'],
    ['es', '¡Qué frío! |¿Vienes, Marta? |¡Claro!'],
    ['es', '¿Vienes? |¿y Marta?'],
    ['el', 'Πού πας; |Στο σπίτι.'],
    ['hy', 'Ո՞ւր ես գնում: |Տուն։ |Լավ:'],
    ['hi', 'वह घर गया। |मैं यहाँ हूँ।'],
    ['ur', 'آپ کہاں ہیں؟ |میں گھر پر ہوں۔ |اچھا'],
    ['fa', 'او رفت. |چرا؟ |نمی‌دانم.'],
    ['ar', 'أين أنت؟ |أنا هنا. |حسنا.'],
    ['am', 'ስምህ ማን ነው፧|ዮናስ ነው።|ጥሩ።'],
    ['my', 'သူသွားပြီ။|ကျွန်တော်မသိဘူး။'],
    ['ja', '雨が降る。|傘がない！|どうする？|知らない'],
    ['zh', '下雨了。|你带伞了吗？|没有！'],
    ['ja', '雨が降る．|傘がない．'],
    ['ko', '비가 온다. |우산이 없다.'],
    ['ka', 'წვიმს. |ქოლგა არ მაქვს.'],
    ['th', 'ฝนตก'],
    ['xx', 'One. |Two.'],
  ])('at the marks of %s: %s', expectCut);

  it.each([
    ['en', 'Please see p. 12 and pp. 14 for more.'],
    ['en', 'Dr. Weiss met Mrs. Lowe and Prof. Adler in St. Paul.'],
    ['en', 'They left Baker & Sons Ltd. at noon.'],
    ['en', 'They left Baker & Sons Ltd. |They were tired.'],
    ['en', 'She climbed Mt. Rainier with Tom Hill Jr. and two dogs.'],
    ['en', "That was Tom Hill Jr.'s idea."],
    ['en', 'He moved to the U.S. in May. |He likes the U.S. Navy. |He will leave the U.S. |But when?'],
    ['en', 'We trust the E.U. |Do you?'],
    ['en', 'It shuts at 5 p.m. |People leave. |At 6 p.m. Ms. Lowe locks up.'],
    ['en', 'The shop shuts at 9 P.M. |Mr. Lowe stays.'],
    ['en', 'Bring tools, e.g. a saw, i.e. something sharp.'],
    ['en', 'She has a Ph.D. in law and a Ph. D. in music.'],
    ['en', 'It was no. 7 on the list. |He said no. |Then he left.'],
    ['en', 'J. R. R. Tolkien and C. S. Lewis drank tea. |George W. Bush did not.'],
    ['en', 'It was she and I. |Did it help?'],
    ['en', 'On Jan. 5 we met. |On Feb. 6, too.'],
    ['fr', 'M. Coste et Mme Roy ont vu le Dr. Petit. |M. Roy est parti.'],
    ['fr', 'Voir p. 3, art. 5 et fig. 2. |Fin.'],
    ['fr', 'Né en 52 av. J.-C. à Rome.'],
    ['de', 'Das kostet z. B. Geld, d. h. Arbeit usw. |Peter weiß es.'],
    ['de', 'Frau Prof. Kern kommt am 3. Oktober. |Am 12. 6. 2014 auch.'],
    ['de', 'Er wohnt in der 2. Etage. |Sie wohnt im 3. Stock.'],
    ['de', 'Er ist 25. |Sie ist 30.'],
    ['de', 'Ludwig XIV. war König. |Karl V. auch.'],
    ['it', "L'ing. Rossi e il sig. Bianchi parlano. |La sig.ra Neri ascolta."],
    ['es', 'El Sr. Ruiz y la Dra. Mena viven en la Av. Brasil. |EE. UU. es grande.'],
    ['pt', 'O Sr. Silva mora na Av. Central. |A Dra. Lima também.'],
    ['nl', 'Dhr. Jansen komt bijv. morgen. |Mevr. Smit niet. |...en toen was het stil.'],
    ['pl', 'To jest np. dom prof. Nowaka. |Mieszka przy ul. Długiej.'],
    [
      'ru',
      'Это, т. е. дом, стоит на ул. Мира. |Проф. Орлов и А. С. Пушкин жили в г. Москве и т. д. |Потом уехали.',
    ],
    ['ru', 'Он родился в 1901 г. |В 1920 г. он уехал. |Площадь 5 кв. м.'],
    ['kk', 'А. Құнанбаев, М. О. Әуезов, т. б. ақындар болды. |Бұл рас.'],
    [
      'lt',
      'Pvz., 2022 m. vasario 1 d. prof. J. Jonaitis ir kt. atvyko, t. y. grįžo. |Jis gyvena Gedimino g. 5.',
    ],
    ['lt', 'Kaina pakilo 5 proc. |Tai daug. |Uždirbo 3 mln. Eurų.'],
    ['lt', 'Gimė 1990 m. Lietuvoje. |Dirbo 2010 m. |Tada išvyko.'],
    ['lv', 'Piem., 2022. gada 1. maijā prof. J. Bērziņš ieradās u. c. viesi.'],
    ['cs', 'Např. dne 5. 6. 2014 přijel prof. Novák. |Bylo to ve 2. patře.'],
    ['da', 'Det var f.eks. d. 1. juni kl. 5. |Hr. Holm kom, dvs. han gik.'],
    ['sv', 'Det var t.ex. den 1. juni kl. 5. |Dr. Berg kom bl.a. hit.'],
    ['hu', 'Pl. a 2. emeleten lakik dr. Nagy. |Ez jó.'],
    ['bg', 'Проф. Иванов живее на ул. Витоша. |През 2014 г. дойде.'],
    ['uk', 'Проф. Коваль живе на вул. Шевченка, тобто в м. Києві. |Це так.'],
    ['el', 'Ο κ. Παπάς ήρθε π.χ. χθες. |Η κ. Νίκη έφυγε.'],
    ['fi', 'Esim. prof. Virtanen tuli 1. päivänä. |Hän lähti.'],
    ['hy', 'Ասաց. գնանք տուն...: |Լավ:'],
  ])('not at the abbreviations and ordinals of %s: %s', expectCut);

  it.each([
    ['It costs $12.50 or 1.000.000 in all. |Fine.'],
    ['I had 40. |How many had you?'],
    ['She paid $7.00. |It was enough.'],
    ['Write to Ann.Lee@example.org. |She answers.'],
    ['See https://www.example.org/New.Page?Id=4.5#Top. |It works.'],
    ['Open www.example.Org or notes.Final.txt now.'],
    ['We met on 11.05.2020. |It rained.'],
    ['It lies at N°. 407.118.26. |Go there.'],
    ['Use .NET and Node.js with System.Out.Println today.'],
  ])('not within numbers and addresses: %s', expectEnglish);

  it.each([
    ['en', 'It rained.|The sun came.|Mr. Lowe paid 2,000.|That was much.'],
    ['en', 'It rained!|The sun came?|Who knows.'],
    ['en', 'The door of St.Paul is open.'],
    ['kk', 'Ол келді.|XX ғасырда болды.'],
  ])('without a space between them (%s): %s', expectCut);

  it.each([
    ['en', 'She teaches (She used to be an engineer. Then she quit.) at a school.'],
    ['en', 'She teaches. |(She used to be an engineer.) |Now she is old.'],
    ['en', 'He turned to her: "That is great." he said.'],
    ['en', "He turned to her, 'That is great.' he said."],
    ['en', 'He turned to her: "That is great." |She laughed.'],
    ['en', 'Go away!, he cried. |He meant it.'],
    ['en', 'She works at Yoo! in the north.'],
    ['fr', 'Il cria « Au secours ! À moi ! » et tomba. |Puis rien.'],
    ['fr', '« Je pars. » |Il sortit.'],
    ['fr', '« Je pars. |Tu restes », a-t-il dit.'],
    ['fr', '— Quoi ? demanda-t-il. |— Rien.'],
    ['de', '„Ich gehe.“ |Sie blieb.'],
    ['de', '„Kommst du?“, fragte er.'],
    ['es', '«Nadie lo sabe.», dijo Ana. |Luego calló.'],
    ['ru', 'Она кричала: «Где мама?». |Никто не ответил.'],
    ['kk', 'Қайда барасың? — деді ол.'],
    ['ja', '「雨だ。」と彼は言った。|「傘は？」|彼女は黙った。'],
    ['ja', '彼は（雨だ！傘がない！）と叫んだ。|終わり。'],
    ['zh', '“下雨了。”他说。|他说：“走吧。”|然后走了。'],
    ['en', 'Was it [?] or (!) there?'],
    ['en', 'It was known[4] to many [5–7]. |Few cared.'],
    ['en', 'This was shown before.3 14 |Later it was doubted.'],
  ])('outside of what brackets and quotes hold within a sentence (%s): %s', expectCut);

  it.each([
    ['It is ... how to put it ... odd.'],
    ['I never said so.... |He left.'],
    ['She spoke slowly... |And then she left.'],
    ['It was so. |. . . But the rest . . . is lost.'],
    ['Nothing was left . . . . |He left.'],
    ['He said “it will seem less so. . . .”'],
    ['"It is so [...]" (Lowe 55). |True.'],
    ['Wait… what? |No… |Yes.'],
  ])('by the number and place of dots: %s', expectEnglish);

  it.each([
    ['en', '1.) Bread |2.) Milk'],
    ['en', '1) Bread. |2) Milk. |3) Tea'],
    ['en', '1. Bread |2. Milk |3. Tea. |And more.'],
    ['en', '• 9. Bread |• 10. Milk'],
    ['en', '⁃9. Bread |⁃10. Milk'],
    ['en', 'a. bread |b. milk |c. tea'],
    ['en', 'Buy this. |a) bread |b) milk'],
    ['en', 'It was 2. above and 3. below.'],
    ['en', 'A. Smith and B. Jones came.'],
    ['de', '1. Die Klage |2. Die Antwort'],
    ['de', '1. Sie sind in der 2. Klasse.'],
    ['da', '1. maj til 2. juni var det koldt.'],
    ['en', 'Q. What is it? |A. It is a list.'],
  ])('before the items of a list (%s): %s', expectCut);

  it('never behind an unpaired quote or bracket for long', () => {
    const text = `He said: "Now. ${'It went on and on. '.repeat(40)}It ended`;
    expect(sentences(text, 'en').length).toBeGreaterThan(30);
    expect(sentences(text.replace('"', '('), 'en').length).toBeGreaterThan(30);
    expect(sentences(text.replace('"', '«'), 'fr').length).toBeGreaterThan(30);
  });

  it('with the white space behind them', () => {
    expect(sentenceEnds('One. \u00A0 Two.  ', 'en')).toEqual([7, 13]);
    expect(sentenceEnds('', 'en')).toEqual([]);
    expect(sentenceEnds('   ', 'en')).toEqual([3]);
  });
});
