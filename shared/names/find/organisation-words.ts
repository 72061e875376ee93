/**
 * Nouns that begin or end an organisation's own name, in the languages of Europe together: as a name's word with a capital they
 * rarely mean anything else. Folded.
 */
const NOUNS: ReadonlySet<string> = new Set(
  (
    'academie academy accademia academia administration agence agency agencia agenzia airlines airways akademia akademie alliance ' +
    'allianz ambassade embassy amnesty army assemblee assembly assemblea asamblea association asociacion associazione association ' +
    'banca banco bank banque botschaft bureau bundesbank chambre chamber camara camera club college comite comitato committee ' +
    'commissariat commission comision commissione compagnie company compania compagnia confederation confederacion congres congress ' +
    'congreso conseil council consejo consiglio consortium corporation cour court corte corporacion departement department ' +
    'departamento departement dienst ecole enterprise enterprises factory federation federacion federazione fondation foundation ' +
    'fundacion fondazione fonds fund fondo gesellschaft gericht group groupe grupo gruppo haute hochschule holding hopital hospital ' +
    'industries inc institut institute instituto istituto kammer klub komitee kommission konzern laboratoire laboratory ligue league ' +
    'liga lega mine ministere ministerium ministerio ministero ministerstwo ministry mouvement movement movimiento movimento musee ' +
    'museum museo nations observatoire office oficina opera orchestre orchestra ordre organisation organization organizacion ' +
    'organizzazione organisatie parlement parliament parlamento partei parti partido partito party politburo police polizei polizia ' +
    'radio raffinerie refinery regiment school senat senate senado senato service services societe society sociedad societa ' +
    'syndicat sindicato steel stiftung television theatre theater teatro tribunal tribunale union unione universidad universita ' +
    'universitat universite university universiteit uniwersytet verband verein works'
  ).split(' '),
);

/** Forms of companies, as they stand behind a name. Folded, without full stops. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'ltd limited plc inc llc llp corp gmbh ag kg kgaa ohg ug sa sas sarl sasu srl spa snc bv nv ab aps oy oyj asa uab sia doo sro zrt kft ooo oao zao pao jsc ojsc pjsc'.split(
    ' ',
  ),
);

export function isOrganisationNoun(folded: string): boolean {
  return NOUNS.has(folded);
}

export function isLegalForm(folded: string): boolean {
  return LEGAL_FORMS.has(folded);
}
