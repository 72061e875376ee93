import { hashOfWord } from '../repeat/folded-words.ts';

/*
 * The words that hold sentences together, folded: articles, pronouns, prepositions, conjunctions, auxiliaries; about the thirty
 * most frequent of each language that are not also frequent nouns of another. Which languages share one is seen in the
 * counting, so words in common do no harm.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that it was for on are with as be at by this have from or had not but they you which were their has an been would there we he his she its who will more when can said',
  fr: 'le la les l de des du d et en un une est que qu qui dans pour sur pas par plus ce cette ne se n s il elle au aux avec sont ont ete ou son sa ses nous vous mais etait comme c leur a on y meme avant apres entre contre sans tout tous fait si etre lui selon',
  de: 'der die das den dem des und ist in zu von mit ein eine einen einem einer nicht auf sich auch fur als es im an am werden wird aus er sie hat dass nach bei wurde sind oder um noch wie uber nur',
  es: 'el la los las de del que y en un una es se por con para no su al lo como mas pero sus le ha o este si porque esta entre cuando muy sin sobre fue ser son tambien',
  it: 'il la lo le gli i di e che in un una per non del della dei delle con si da al alla sono ma come piu dal nel nella ha anche ad questo o se era suo sua l d',
  pt: 'o a os as de do da dos das e que em um uma para com nao no na nos nas por mais se como mas foi ao sua seu ou ser quando muito ha ja esta tambem pelo pela',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar door over ze hij wordt was heeft werd deze die dit hun',
  da: 'og i at det er en den til af de pa for med der ikke som et har han var sig men fra om kan blev vi jeg ved efter skal vil ogsa eller hun',
  sv: 'och i att det ar en den till av de pa for med som inte ett har han var sig men fran om kan blev vi jag vid efter ska vill ocksa eller hon',
  nb: 'og i at det er en den til av de pa for med som ikke et har han var seg men fra om kan ble vi jeg ved etter skal vil ogsa eller hun',
  is: 'og i ad a er sem en vid var hann thad um til fra ekki med af fyrir hefur eru ef ser hun eda upp thess theim theirra thvi svo voru vera hans eftir hefdi',
  fi: 'ja on ei se etta oli ovat joka mutta kun tai niin han myos ole kuin mita jos nyt vain sen hanen olla voi olivat ne mukaan jonka jotka seka eivat',
  et: 'ja on ei et see oli ta kui ka mis aga oma siis kes selle mida nii voi ning ole poolt pole kuid olid seda neid tema juba ma',
  lv: 'un ir no ar ka uz par bet vai tas ari lai gan ne kas to pie pec nav bija tika vina so sis kad del ta jau vel savu kuri',
  lt: 'ir yra kad su i is o bet ne tai buvo ar dar kaip apie nuo iki taip po per savo jis ji jau uz kuris kuri kurie del pagal tik prie sio gali sie bus',
  pl: 'i w z na nie sie do to ze jest o jak ale po za od jego jej tym przez oraz byl byla dla co tak juz tylko czy ktory ktore sa go przy moze',
  cs: 'a v se na je ze s z do to i o ve by za pro si tak po jako ale ke od jsou byl jeho az pri jsem k take nebo ktery ktere uz bylo jeji',
  sk: 'a v sa na je ze s z do to i o vo by za pre si tak po ako ale ku od su bol jeho az pri som k tiez alebo ktory ktore uz bolo jej',
  hu: 'a az es hogy nem is egy volt de ha csak meg mint van ez ki mar vagy azt most ezt kell mi nagyon lehet majd aki amely szerint ezek annak ami',
  ro: 'si de in a la cu un o pe ca din nu este sa care pentru mai al ale se au fost dar lui am prin sunt ce ei sau era dupa i fi',
  hr: 'je i u na se da su za od s ne to o kao koji ali iz sto biti ili bi koja te po nije samo bio kako do koje jos vec',
  sl: 'je in v na se da so za od s ne to o kot ki ali iz kar bi pa po ni bil tudi ter do ze so pri zaradi jih',
  tr: 've bir bu da de icin ile cok daha olan olarak gibi ne o ki mi kadar sonra var ama en her degil ya onun diye oldugu olup',
  ca: 'el la els les de del i a en un una que es per amb no al se com mes pero son seu seva va ha dels aquest aquesta o d l ser tambe',
  id: 'yang dan di dari untuk dengan ini itu pada tidak dalam akan adalah ke oleh juga ada sebagai atau telah mereka dapat karena saya kami bahwa',
  ru: 'и в не на что с он как по это она к но из у за от так же его для о был было была бы они мы ее или если при уже до который которые',
  uk: 'і в не на що з він як по це вона до але із у за від так же його для про був було була б вони ми її або якщо при вже який які та й',
  be: 'і ў у не на што з ён як па гэта яна да але за ад так жа яго для пра быў было была б яны мы яе або калі пры ўжо які якія',
  bg: 'и в на да не се от за е с са че по това как но до като си ще или той тя те при беше съм след което които',
  el: 'και το η ο να του της την στο με για που δεν τα οι θα από ειναι σε των στην ότι τον μια ένα τη αλλά ή',
};

const LANGUAGES = Object.keys(WORDS);

/** Languages by the hash of a function word, as indexes. */
const languagesOf = new Map<number, number[]>();
for (const [index, language] of LANGUAGES.entries()) {
  for (const word of new Set((WORDS[language] ?? '').split(' '))) {
    const hash = hashOfWord(word);
    const known = languagesOf.get(hash);
    if (known) known.push(index);
    else languagesOf.set(hash, [index]);
  }
}

/** More words say no more. */
const MOST_WORDS = 60;

const counts = new Uint16Array(LANGUAGES.length);

/** What the function words of a sentence say of its language. */
export interface Votes {
  /** How many are words of that language; -1 where the language has no list. */
  readonly own: number;
  /** The other language with the most, and how many it has; `und` and 0 where there are none. */
  readonly best: string;
  readonly most: number;
}

/**
 * Counts function words among hashes of folded words, for some thirty languages at once; looks at the first 60. One
 * look-up a word.
 */
export function functionWordVotes(words: readonly number[], language: string): Votes {
  counts.fill(0);
  const end = Math.min(words.length, MOST_WORDS);
  for (let at = 0; at < end; at++) {
    const known = languagesOf.get(words[at] ?? 0);
    if (known) for (const index of known) counts[index] = (counts[index] ?? 0) + 1;
  }
  const own = LANGUAGES.indexOf(language);
  let best = -1;
  for (let index = 0; index < counts.length; index++) {
    if (index !== own && (counts[index] ?? 0) > (best < 0 ? 0 : (counts[best] ?? 0))) best = index;
  }
  return {
    own: own < 0 ? -1 : (counts[own] ?? 0),
    best: LANGUAGES[best] ?? 'und',
    most: counts[best] ?? 0,
  };
}
