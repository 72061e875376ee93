import { baseLanguage } from '../language-traits.ts';
import type { ThingIndex } from '../things/thing.ts';
import type { Word } from './words.ts';

/**
 * What people of a country are called, and adjectives that a language writes with a capital: names of nobody and of no place.
 * Most are a country's stem and an ending; these lists hold endings, and the words that are made otherwise. Folded.
 */
const ENDINGS: Readonly<Record<string, string>> = {
  en: 'an ans ian ians ean eans ese i is ish er ers ic ite ites',
  fr:
    'e es ien iens ienne iennes ais aise aises ois oise oises ain ains aine aines an ans ane anes in ins ine ines en ens enne ' +
    'ennes i is ite ites ote otes al als eau eaux',
  de: 'e en er ern iener ienern ienerin ers erin erinnen in innen ese esen esin esinnen aner anern anerin i is isch ische ischen ischer isches se sen ner nern',
  nl: 'er ers ees ezen isch ische aan anen se s',
};

const WORDS: Readonly<Record<string, string>> = {
  en:
    'afghan afghans african africans albanian american americans andean anglican arab arabs arabian arabic argentine argentines ' +
    'argentinian asian asians balkan baltic basque belgian belgians bosnian brazilian brazilians briton britons british bulgarian ' +
    'burmese canadian canadians catalan caucasian chechen chechens chilean christian christians congolese cossack croat croats ' +
    'croatian cuban cubans cypriot cypriots czech czechs dane danes danish dutch dutchman emirati emiratis english englishman ' +
    'estonian european europeans filipino filipinos finn finns finnish flemish french frenchman frenchmen german germans germanic ' +
    'greek greeks hungarian icelandic indian indians iranian iranians iraqi iraqis irish irishman israeli israelis italian ' +
    'italians japanese jew jews jewish kenyan kenyans korean koreans kurd kurds kurdish laotian latin latino latvian libyan lithuanian malagasy ' +
    'malaysian maltese mexican mexicans mongol mongolian montenegrin muslim muslims nordic norwegian norwegians orthodox ottoman ' +
    'palestinian palestinians peruvian pole poles polish portuguese roma romanian romanians russian russians saudi saudis scot ' +
    'scots scottish scandinavian serb serbs serbian slav slavs slavic slovak slovaks slovene slovenes slovenian soviet soviets ' +
    'spaniard spaniards spanish swede swedes swedish swiss syrian syrians tatar tatars thai tibetan turk turks turkic turkish ' +
    'ukrainian ukrainians vietnamese welsh western yugoslav zionist',
  fr:
    'africain africaine africains africaines allemand allemande allemands allemandes americain americaine americains americaines ' +
    'anglais anglaise anglaises arabe arabes asiatique asiatiques basque basques belge belges bresilien britannique britanniques ' +
    'bulgare bulgares canadien canadienne canadiens chretien chretiens croate croates cubain cubaine cubains danois danoise ' +
    'ecossais emirien emiriens espagnol espagnole espagnols espagnoles europeen europeenne europeens europeennes finlandais ' +
    'flamand flamands francais francaise francaises gallois grec grecque grecs grecques hongrois indien indienne indiens ' +
    'irakien irakiens iranien israelien israelienne israeliens japonais japonaise juif juive juifs juives kurde kurdes letton ' +
    'lettons maltais mexicain mexicaine mexicains musulman musulmane musulmans neerlandais neo-zelandais norvegien norvegiens ' +
    'occidental occidentaux palestinien palestinienne palestiniens polonais polonaise portugais quebecois roumain roumains russe ' +
    'russes saoudien saoudiens serbe serbes slave slaves slovaque slovaques slovene slovenes sovietique sovietiques suedois ' +
    'suisse suisses syrien syriens tatar tatars tcheque tcheques tchetchene tchetchenes turc turcs turque turques ukrainien ' +
    'ukrainienne ukrainiens vietnamien',
  de:
    'afrikaner amerikaner amerikanern amerikanerin araber arabern asiaten balte balten belarusse belarussen belarussin belgier ' +
    'belgiern brite briten britin bulgare bulgaren chinese chinesen dane danen deutsche deutschen deutscher englander englandern ' +
    'este esten europaer europaern finne finnen franzose franzosen franzosin grieche griechen hollander ire iren italiener ' +
    'italienern japaner japanern jude juden judin kroate kroaten kurde kurden lette letten moslem muslim muslime muslimen norweger ' +
    'norwegern osterreicher osterreichern pole polen polin portugiese portugiesen rumane rumanen russe russen russin saudi saudis ' +
    'schotte schotten schwede schweden schweizer schweizern serbe serben slowake slowaken slowene slowenen sowjet sowjets spanier ' +
    'spaniern tscheche tschechen turke turken turkin ungar ungarn weissrusse weissrussen weissrussin',
  nl: 'amerikaan amerikanen arabier arabieren belg belgen brit britten chinees chinezen deen denen duitser duitsers europeaan europeanen fin finnen fransman fransen griek grieken italiaan italianen jood joden letten oekrainer oekrainers pool polen rus russen serviers spanjaard spanjaarden turk turken zweed zweden amerikaanse belgische britse chinese duitse engelse europese franse griekse italiaanse joodse nederlandse oekraiense poolse russische spaanse turkse wit-russische zweedse',
};

/** Names of persons that look so. */
const PERSONS: ReadonlySet<string> = new Set(
  'francis francois francoise francine frances albanese albane romane germane'.split(' '),
);

/** A shorter stem begins too many other words. */
const SHORTEST_STEM = 4;

const knownWords = new Map<string, ReadonlySet<string>>();
const knownStems = new WeakMap<ThingIndex, ReadonlySet<string>>();

/** Whether the word is what people or their ways are called after a country: Belarusians, Weißrussen, Biélorusses. */
export function isDemonym(language: string, { folded }: Word, things: ThingIndex): boolean {
  const base = baseLanguage(language);
  const endings = ENDINGS[base];
  if (endings === undefined || PERSONS.has(folded)) return false;
  if (setOf(`words ${base}`, WORDS[base]).has(folded)) return true;
  const stems = stemsOf(things);
  const known = setOf(`endings ${base}`, endings);
  for (let cut = Math.max(SHORTEST_STEM, folded.length - 9); cut < folded.length; cut++)
    if (stems.has(folded.slice(0, cut)) && known.has(folded.slice(cut))) return true;
  return false;
}

function setOf(name: string, words = ''): ReadonlySet<string> {
  let known = knownWords.get(name);
  if (!known) {
    known = new Set(words.split(' '));
    knownWords.set(name, known);
  }
  return known;
}

/** Names of countries of one word, as they are and without the vowels at their end. */
function stemsOf(things: ThingIndex): ReadonlySet<string> {
  let stems = knownStems.get(things);
  if (!stems) {
    const found = new Set<string>();
    for (const names of things.values()) {
      for (const { words, thing } of names) {
        if (thing.kind !== 'country' || words.length > 1) continue;
        // Litau-en, Ital-ien, Belarus, Ukrain-e.
        for (const stem of [words[0], words[0].replace(/[aeiouy]{1,3}$/, ''), words[0].replace(/i?en$/, '')])
          if (stem.length >= SHORTEST_STEM) found.add(stem);
      }
    }
    stems = found;
    knownStems.set(things, stems);
  }
  return stems;
}
