import type { AbbreviationEntry } from './entry.ts';

/** After the abbreviations of the Imprimerie nationale's typographic rules and of CLDR. */
export const FRENCH: AbbreviationEntry = {
  always: `M MM Mme Mmes Mlle Mlles Mgr Me Mes Dr Drs Pr Prof St Ste Cdt Cne Col Gal Lt Sgt S.M S.E S.Em
    S.A.R S.S LL.AA LL.MM R.P P ex p.ex c.-à-d c.à.d cf env vs resp av adj fig dir éd not notam aud anc
    préf gouv min.plén trad rév illustr coord mme mmes mlle mgr dr pr`,
  number: `p pp art chap fig figs n no nos n° nº vol t tom al alin par paragr ch §§ r f° fol v sect tél
    tel fax réf b.p bp éd col l ann pl tabl éq env ca liv app sess vers janv févr fév avr juil sept oct
    nov déc`,
  open: `av.j.-c ap.j.-c j.-c s.a s.a.r.l s.a.s sté cie ets éts bd boul av faub pl dép arr rég qc janv
    févr fév avr juil sept oct nov déc h min mn kg u.e u.s u.s.a o.n.u n.y s.n.c.f r.a.t.p jr ltd inc corp
    univ dpt dépt hab moy mill md tél`,
  final: `etc ibid id op.cit loc.cit sq sqq et.al c.q.f.d s.v.p r.s.v.p n.d.l.r n.d.t n.d.a`,
  starters: `Le La Les L' Un Une Des Du De D' Ce Cet Cette Ces C' Cela Ça Il Elle Ils Elles On Nous Vous
    Je J' Tu Son Sa Ses Leur Leurs Mon Ma Mes Notre Nos Votre Vos Qui Que Qu' Quoi Quand Où Comment
    Pourquoi Quel Quelle Quels Quelles Et Mais Ou Or Donc Car Ni Si S' Puis Ensuite Enfin Ainsi Alors
    Aussi Toutefois Cependant Pourtant Néanmoins Lorsque Lorsqu' Comme Dans En Au Aux À A Avec Sans Sous
    Sur Par Pour Selon Depuis Pendant Après Avant Dès Chez Entre Vers Contre Malgré Tous Toutes Tout Toute
    Plusieurs Certains Certaines Chaque Aucun Aucune Rien Personne Est-ce N' Ne Y Hier Aujourd'hui Demain
    Maintenant Parmi Lui Celui Celle Ceux Celles Ici Là Voici Voilà Bien Non Oui Très Plus Quelques Grâce`,
  words: `All Mart mer jeu cam sam mar DC ann ill`,
};
