/** Given names and family names. Folded, as all of these. */
const PEOPLE =
  'adelaide beulah casey chad colombo cook creston currie darwin davis dawson dominique florence georgia jersey johnston jordan kirov ' +
  'knox lindeman maurice mauricio maurizio mawson medina nancy natal nazareth nelson norfolk palmer regina salvador samara santiago ' +
  'stanley troll victoria vincennes wallis washington wellington';

/** Words of some language. */
const WORDS =
  'bahia bar canton center christmas cocos colonia easter fez fortaleza grenade havre island lens lima male man malines midway mobile nice ' +
  'oral orange phoenix porto posen resolute reunion rio salta split thorn tours vostok wake';

/** Several towns, islands or regions; more than one state; a state and its capital. */
const SHARED =
  'alexandria argel brest congo cordoba corea coree dominica granada kongo korea macedoine macedonia marengo meksyk menominee merida ' +
  'mexico moncton monticello montserrat panama petersburg timor tripoli tunis';

const LONGER = [
  'isle of man',
  'lord howe',
  'saint barthelemy',
  'saint martin',
  'san jose',
  'san juan',
  'san luis',
  'san martin',
  'santa isabel',
  'sao martinho',
  'st martin',
  'tell city',
];

const HOMOGRAPHS: ReadonlySet<string> = new Set([...[PEOPLE, WORDS, SHARED].join(' ').split(' '), ...LONGER]);

/** Whether a name (folded, a space between words) means something else at least as often in a text. */
export function isHomograph(name: string): boolean {
  return HOMOGRAPHS.has(name);
}
