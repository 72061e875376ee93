/** Third persons that no rule of endings gives: singular, plural. */
const IRREGULAR: readonly (readonly [singular: string, plural: string])[] = (
  'est sont;a ont;va vont;fait font;fut furent;eut eurent;fit firent;peut peuvent;veut veulent;doit doivent;sait savent;vaut valent;' +
  'voit voient;croit croient;prévoit prévoient;reçoit reçoivent;perçoit perçoivent;conçoit conçoivent;déçoit déçoivent;boit boivent;' +
  'dit disent;contredit contredisent;interdit interdisent;lit lisent;élit élisent;suffit suffisent;plaît plaisent;écrit écrivent;' +
  'décrit décrivent;inscrit inscrivent;souscrit souscrivent;suit suivent;poursuit poursuivent;vit vivent;survit survivent;' +
  'sert servent;part partent;repart repartent;sort sortent;sent sentent;dort dorment;ment mentent;court courent;accourt accourent;' +
  'parcourt parcourent;recourt recourent;meurt meurent;acquiert acquièrent;conquiert conquièrent;requiert requièrent;fuit fuient;' +
  'connaît connaissent;reconnaît reconnaissent;paraît paraissent;apparaît apparaissent;disparaît disparaissent;naît naissent;' +
  'craint craignent;contraint contraignent;plaint plaignent;atteint atteignent;éteint éteignent;restreint restreignent;' +
  'joint joignent;rejoint rejoignent;bat battent;combat combattent;abat abattent;débat débattent;met mettent;admet admettent;' +
  'commet commettent;permet permettent;promet promettent;remet remettent;soumet soumettent;transmet transmettent;émet émettent;' +
  'prend prennent;apprend apprennent;comprend comprennent;entreprend entreprennent;reprend reprennent;surprend surprennent;' +
  'vend vendent;rend rendent;défend défendent;attend attendent;entend entendent;prétend prétendent;tend tendent;étend étendent;' +
  'suspend suspendent;dépend dépendent;descend descendent;répond répondent;correspond correspondent;perd perdent;mord mordent;' +
  'rompt rompent;interrompt interrompent;convainc convainquent;vainc vainquent;résout résolvent;conclut concluent;' +
  'exclut excluent;inclut incluent;vient viennent;devient deviennent;revient reviennent;parvient parviennent;intervient interviennent;' +
  'convient conviennent;tient tiennent;obtient obtiennent;maintient maintiennent;retient retiennent;soutient soutiennent;' +
  'contient contiennent;détient détiennent;appartient appartiennent;entretient entretiennent;ouvre ouvrent;couvre couvrent;' +
  'offre offrent;souffre souffrent;découvre découvrent;appelle appellent;rappelle rappellent;jette jettent;rejette rejettent;' +
  'projette projettent;emploie emploient;envoie envoient;renvoie renvoient;déploie déploient;paie paient;soit soient;ait aient;' +
  'puisse puissent;promit promirent;mit mirent;prit prirent;tint tinrent;vint vinrent;devint devinrent;put purent;dut durent'
)
  .split(';')
  .map((line) => {
    const [singular, plural] = line.split(' ');
    return [singular, plural];
  });
const TO_PLURAL = new Map([...IRREGULAR].reverse());
const TO_SINGULAR = new Map(IRREGULAR.map(([singular, plural]) => [plural, singular]));

/** Small words before a name's verb that are no verbs, and words in -e and -ent that look like them. */
const NO_VERB: ReadonlySet<string> = new Set(
  (
    'ne se y en le la les lui leur me te nous vous que comme contre entre encore ensuite presque quelque même autre autrefois toute toutes ' +
    'vite notamment également souvent seulement désormais toujours malgré outre sauf y compris dont elle elles une ce cette de'
  ).split(' '),
);
const NOUN_OR_ADVERB =
  /ment$|^(?:souvent|cent|vent|argent|accent|client|parent|président|récent|présent|absent|différent)$/;

/** The verb of the third person plural in the singular, or the other way round; null where it is not known to be one. */
export function verbInNumber(verb: string, plural: boolean): string | null {
  const small = verb.toLowerCase();
  if (NO_VERB.has(small)) return null;
  const found = plural ? pluralOf(small) : singularOf(small);
  return found === null || found === small ? null : found;
}

function singularOf(verb: string): string | null {
  const known = TO_SINGULAR.get(verb);
  if (known !== undefined) return known;
  if (
    NOUN_OR_ADVERB.test(verb) &&
    !/(?:augment|aliment|expériment|comment|réglement|fragment|form|affirm|aim|estim|confirm|nomm|exprim|dorm|trahiss)ent$/.test(
      verb,
    )
  ) {
    return null;
  }
  if (verb.endsWith('aient')) return `${verb.slice(0, -5)}ait`;
  if (verb.endsWith('èrent')) return `${verb.slice(0, -5)}a`;
  if (/[iu]rent$/.test(verb)) return `${verb.slice(0, -4)}t`;
  if (verb.endsWith('ront')) return `${verb.slice(0, -3)}a`;
  if (verb.endsWith('uisent')) return `${verb.slice(0, -4)}t`;
  if (verb.endsWith('issent')) return `${verb.slice(0, -5)}t`;
  if (verb.endsWith('ent') && verb.length > 4) return verb.slice(0, -2);
  return null;
}

/** Regular verbs in -e are taken for verbs only where their ending is no adjective's. */
function pluralOf(verb: string): string | null {
  const known = TO_PLURAL.get(verb);
  if (known !== undefined) return known;
  if (verb.endsWith('ait') && verb.length > 4) return `${verb.slice(0, -1)}ent`;
  if (/[^aeiou]ra$/.test(verb) || /[aei]ra$/.test(verb)) return `${verb.slice(0, -1)}ont`;
  if (verb.endsWith('uit')) return `${verb.slice(0, -1)}sent`;
  if (/[^aeo]it$/.test(verb) && verb.length > 4) return `${verb.slice(0, -1)}ssent`;
  if (/[^aeiou]a$/.test(verb) && verb.length > 3) return `${verb.slice(0, -1)}èrent`;
  if (
    verb.endsWith('e') &&
    verb.length > 3 &&
    !/(?:[iaq]que|ble|aire|oire|ive|euse|ale|elle|ienne|oise|ée|sine)$/.test(verb)
  ) {
    return `${verb}nt`;
  }
  return null;
}
