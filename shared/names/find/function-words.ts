import { baseLanguage } from '../language-traits.ts';

/**
 * Words that a sentence starts with and that are no names: articles, pronouns, prepositions, conjunctions, frequent adverbs;
 * in languages that write them with a capital, days and months too. Folded. The list only has to hold the frequent ones:
 * a first word that the text also has in small letters is no name either.
 */
const WORDS: Readonly<Record<string, string>> = {
  fr:
    'a ainsi alors apres au aucun aucune aujourd aupres aussi autant autour aux avant avec c ca car ce ceci cela celle celles ' +
    'celui cependant certains certaines ces cet cette ceux chacun chacune chaque chez comme comment contre d dans de depuis ' +
    'derriere des desormais deux devant donc du durant elle elles en encore enfin ensuite entre environ est et etant eux hier hors ' +
    'ici il ils j jamais je jusqu l la le les leur leurs lors lorsqu lorsque lui m ma mais malgre me mes meme moi moins mon n ne ni ' +
    'nos notre nous nul on or ou outre par parce pareil parfois parmi pas pendant peu peut plus plusieurs plutot pour pourquoi ' +
    'pourtant pres presque puis puisque qu quand quant que quel quelle quelles quelque quelques quels qui quiconque quoi quoique ' +
    's sa sans sauf se selon ses seul seule seulement si sinon soit son sous souvent suite sur surtout ta tandis tant tantot te tel ' +
    'telle telles tels tes toi ton toujours tous tout toute toutes toutefois tres trois trop tu un une vers via voici voila vos ' +
    'votre vous vu y lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre ' +
    'octobre novembre decembre',
  en:
    'a about above after again against ago all almost along already also although always among an and another any are as at ' +
    'away back because been before behind being below between both but by can could despite did do does down during each either ' +
    'even every except few first following for four from further had has have he hence her here hers him his how however i if ' +
    'in indeed instead into is it its itself just last later latest least less like many may maybe me meanwhile might more ' +
    'moreover most much must my near neither never new next no none nor not nothing now of off often on once one only onto or ' +
    'other others our out over own perhaps per please rather s same second see several shall she should since so some soon ' +
    'still such than that the their them then there therefore these they third this those though three through throughout thus ' +
    'till to today together tomorrow too toward towards two under unless until up upon us very via was we well were what when ' +
    'where whereas whether which while who whom whose why will with within without would yes yesterday yet you your monday ' +
    'tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december',
  de:
    'aber alle allem allen als also am an andere auch auf aus bei beide bis da dabei daher damals damit danach dann darauf das ' +
    'dass dazu dein dem den denn der deren des deshalb die dies diese dieser dieses doch dort du durch ein eine einem einen ' +
    'einer eines er es etwa fur gegen hat heute hier hinter ich ihr ihre im in ins ist ja jede jeder jedes jedoch jetzt kein ' +
    'keine man mehr mein mit nach nachdem nicht noch nun nur ob obwohl oder ohne sein seine seit sich sie sind so sogar sondern ' +
    'trotz uber um und uns unser unter vom von vor wahrend war warum was weil weiter welche wenn wer wie wieder wir wird wo ' +
    'wurde zu zum zur zwar zwei zwischen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april ' +
    'mai juni juli august september oktober november dezember',
  es:
    'a ademas ahora al algunas algunos alli ambos antes aquel aquella aqui asi aun aunque ayer cada como con contra cual cuando ' +
    'cuanto de del desde despues donde dos durante e el ella ellas ellos en entonces entre era es esa ese eso esta estas este ' +
    'esto estos fue ha hace hacia hasta hay hoy la las le les lo los luego mas me mi mientras muchas muchos muy nada ni no nos ' +
    'nosotros nuestra nuestro o otra otras otro otros para pero poco por porque pues que quien quienes se segun ser si siempre ' +
    'sin sino sobre solo son su sus tal tambien tampoco tan tanto te toda todas todo todos tras tres tu un una unas uno unos y ' +
    'ya yo',
  it:
    'a ad ai al alla alle allo altri altro anche ancora appena avanti c che chi ci cioe col come con contro cosi cui da dai dal ' +
    'dalla dalle de degli dei del della delle dello di dopo dove due durante e ecco ed egli era eravamo essa esse essi fino fra ' +
    'gia gli ha ho i ieri il in infatti infine intanto invece io la le lei lo loro lui ma mentre mi mio molti molto ne nei nel ' +
    'nella nelle nessuno no noi non nostro o oggi ogni ognuno oltre oppure ora per perche pero piu poi prima qua quale quando ' +
    'quanto quasi quella quelle quelli quello questa queste questi questo qui se secondo sei sempre senza si sia sono sotto su ' +
    'sua sue sui sul sulla suo tra tre tu tutta tutte tutti tutto un una uno verso vi voi',
  pt:
    'a agora ainda alem algumas alguns ante antes ao aos apenas apos aquela aquele aqui as assim ate cada com como contra da das ' +
    'de depois desde desta deste dois e ela elas ele eles em embora enquanto entao entre era essa esse esta este eu foi ha hoje ' +
    'isso isto ja la mais mas me mesmo meu minha muito muitos na nao nas nem no nos nossa nosso num numa o onde ontem os ou outra ' +
    'outro para pela pelo pelos por porem porque pouco quais qual quando quanto que quem se segundo sem sempre ser seu si sob ' +
    'sobre sua tal tambem tanto toda todas todo todos tres tu um uma umas uns voce',
  nl:
    'aan af al alle als altijd andere ben bij daar daarom dan dat de deze die dit doch doen door dus een eens en er haar had heb ' +
    'heeft hem het hier hij hoe hun ik in is ja je kan maar meer men met mijn na naar niet niets nog nu of om omdat ons ook op ' +
    'over reeds sinds te tegen tijdens toch toen tot tussen uit van veel voor want waren was wat we wel werd wie wij worden ze ' +
    'zich zij zijn zo zonder zou',
};

const known = new Map<string, ReadonlySet<string>>();

/** Whether the folded word, at the start of a sentence in that language, is no name. */
export function isFunctionWord(language: string, word: string): boolean {
  return isIn(WORDS, 'first', language, word);
}

/** Words before a noun that a person's name does not have: a noun behind them is common, or names no person. Folded. */
const DETERMINERS: Readonly<Record<string, string>> = {
  fr: 'le la les l un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos chaque quelques plusieurs',
  en: 'the a an this that these those its their his her our your my every each some any no',
  de:
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner im am zum zur vom beim ins ans ' +
    'dieser diese dieses diesen diesem jeder jede jedes jeden jedem mein meine meinen meinem meiner dein deine sein seine seinen ' +
    'seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure welche welcher welches ' +
    'alle allen aller viele vielen vieler mehr mehrere einige einigen solche solchen beide beiden manche pro',
  es: 'el la los las un una unos unas del al este esta estos estas ese esa su sus nuestro nuestra cada',
  nl: 'de het een deze dit die dat zijn haar hun ons onze elke ieder geen',
};

const PLACE_PREPOSITIONS: Readonly<Record<string, string>> = {
  fr: 'a en',
  en: 'in near at',
  de: 'in nach aus bei',
  es: 'en desde',
  it: 'in a',
  pt: 'em',
  nl: 'in uit',
};

export function isDeterminer(language: string, word: string): boolean {
  return isIn(DETERMINERS, 'determiner', language, word);
}

export function isPlacePreposition(language: string, word: string): boolean {
  return isIn(PLACE_PREPOSITIONS, 'place', language, word);
}

function isIn(
  lists: Readonly<Record<string, string>>,
  name: string,
  language: string,
  word: string,
): boolean {
  const base = baseLanguage(language);
  const key = `${name} ${base}`;
  let words = known.get(key);
  if (!words) {
    words = new Set((lists[base] ?? '').split(' '));
    known.set(key, words);
  }
  return words.has(word);
}
