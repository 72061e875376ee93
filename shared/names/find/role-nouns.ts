import { baseLanguage } from '../language-traits.ts';

/**
 * Nouns for what a person is, as they stand beside a name: le dirigeant X, President X, der Sprecher X. Folded. Those before
 * the bar name nothing but persons; those after it are also parts of other names (King, Major) and count only right before one.
 */
const NOUNS: Readonly<Record<string, string>> = {
  fr:
    'adjoint adjointe administrateur administratrice ambassadeur ambassadrice autocrate avocat avocate chancelier chanceliere chef ' +
    'cheffe chroniqueur commandant commandante commissaire candidat candidate conseiller conseillere coordinateur coordinatrice ' +
    'depute deputee despote dictateur diplomate directeur directrice dirigeant dirigeante emissaire envoye envoyee fondateur ' +
    'fondatrice gouverneur gouverneure journaliste leader magnat maire militant militante ministre negociateur negociatrice ' +
    'opposant opposante patron patronne porte-parole prefet premier-ministre president presidente procureur procureure ' +
    'representant representante responsable secretaire senateur senatrice sous-secretaire vice-president vice-presidente ' +
    'vice-ministre | capitaine cardinal colonel comte duc eveque general imam juge lieutenant major marechal monarque pape pretre ' +
    'prince princesse professeur professeure reine roi sergent tsar',
  en:
    'activist adviser advisor ambassador autocrat boss candidate chairman chairwoman chair chancellor chief commander commissioner ' +
    'congressman congresswoman coordinator deputy despot dictator diplomat director envoy founder governor head journalist lawyer ' +
    'leader lawmaker manager mayor minister negotiator premier president prosecutor representative ruler secretary senator speaker ' +
    'spokesman spokesperson spokeswoman strongman tycoon undersecretary vice-president | bishop captain cardinal colonel count ' +
    'detective duke emperor empress general imam inspector judge justice king lieutenant major marshal monarch pope prince princess ' +
    'professor queen rabbi sergeant tsar',
  de:
    'abgeordnete abgeordneter aktivist aktivistin anfuhrer anfuhrerin anwalt anwaltin autokrat beauftragte beauftragter berater ' +
    'beraterin botschafter botschafterin bundeskanzler bundeskanzlerin bundesprasident chef chefin despot diktator diplomat ' +
    'diplomatin direktor direktorin fuhrer fuhrerin gouverneur gouverneurin grunder grunderin journalist journalistin kandidat ' +
    'kandidatin kanzler kanzlerin kommissar kommissarin machthaber minister ministerin ministerprasident ministerprasidentin ' +
    'oppositionsfuhrer oppositionsfuhrerin oppositionelle oppositioneller prasident prasidentin premier premierminister regierungschef ' +
    'regierungschefin sekretar senator senatorin sondergesandte sondergesandter sprecher sprecherin staatschef staatschefin ' +
    'staatsanwalt staatsoberhaupt vorsitzende vorsitzender aussenminister aussenministerin innenminister verteidigungsminister ' +
    'finanzminister burgermeister burgermeisterin | bischof general graf herzog hauptmann kaiser kardinal konig konigin oberst ' +
    'papst prinz prinzessin professor professorin richter zar',
  es:
    'abogado abogada activista alcalde alcaldesa asesor asesora autocrata candidato candidata canciller comisario comisaria ' +
    'dictador diplomatico director directora dirigente diputado diputada embajador embajadora enviado enviada fiscal fundador ' +
    'fundadora gobernador gobernadora jefe jefa lider mandatario mandataria ministro ministra periodista portavoz premier presidente ' +
    'presidenta representante secretario secretaria senador senadora vicepresidente vicepresidenta | cardenal capitan coronel conde ' +
    'duque emperador general juez mayor obispo papa princesa principe profesor profesora reina rey zar',
  it:
    'ambasciatore ambasciatrice attivista autocrate avvocato avvocata candidato candidata cancelliere cancelliera capo commissario ' +
    'consigliere consigliera deputato deputata dirigente dittatore diplomatico direttore direttrice fondatore fondatrice giornalista ' +
    'governatore inviato inviata leader ministra ministro portavoce premier presidente procuratore rappresentante segretario ' +
    'segretaria senatore senatrice sindaca sindaco vicepresidente | cardinale capitano colonnello conte duca generale giudice ' +
    'imperatore papa principe principessa professore professoressa re regina vescovo zar',
  pt:
    'advogado advogada ativista candidato candidata chanceler chefe comissario conselheiro deputado deputada diplomata diretor ' +
    'diretora dirigente ditador embaixador embaixadora enviado enviada fundador governador governadora jornalista lider ministra ' +
    'ministro porta-voz prefeito premie presidente procurador representante secretaria secretario senador senadora | bispo capitao ' +
    'cardeal conde coronel duque general imperador juiz papa princesa principe professor professora rainha rei',
  pl:
    'adwokat ambasador doradca doradczyni dyktator dyplomata dyrektor dyrektorka dzialacz dzialaczka dziennikarz dziennikarka ' +
    'gubernator kanclerz kandydat kandydatka komisarz lider liderka marszalek minister ministra poslanka posel premier prezes ' +
    'prezydent prokurator przedstawiciel przewodniczacy przewodniczaca przywodca przywodczyni rzecznik rzeczniczka sekretarz senator ' +
    'szef szefowa wyslannik zalozyciel | biskup car general hrabia kapitan kardynal krol krolowa ksiaze ksiezna papiez profesor ' +
    'pulkownik sedzia',
  nl:
    'activist adviseur advocaat ambassadeur burgemeester commissaris dictator diplomaat directeur gezant gouverneur journalist ' +
    'kandidaat kanselier leider minister minister-president oppositieleider oprichter president premier secretaris senator ' +
    'staatshoofd voorzitter woordvoerder woordvoerster | bisschop generaal graaf hertog kardinaal keizer kolonel koning koningin paus ' +
    'prins prinses professor rechter tsaar',
};

interface Nouns {
  readonly persons: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const known = new Map<string, Nouns>();

/** Whether the folded word says what a person is. */
export function isRoleNoun(language: string, word: string): boolean {
  return nounsOf(language).all.has(word);
}

/** The same, for words that are part of no other name. */
export function isPlainRoleNoun(language: string, word: string): boolean {
  return nounsOf(language).persons.has(word);
}

function nounsOf(language: string): Nouns {
  const base = baseLanguage(language);
  let nouns = known.get(base);
  if (!nouns) {
    const words = (NOUNS[base] ?? '').split(' ');
    const bar = words.indexOf('|');
    nouns = { persons: new Set(words.slice(0, Math.max(bar, 0))), all: new Set(words) };
    if (base === 'und' || bar < 0) nouns = { persons: new Set(), all: new Set() };
    known.set(base, nouns);
  }
  return nouns;
}
