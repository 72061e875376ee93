import type { AbbreviationEntry } from './entry.ts';

export const ENGLISH: AbbreviationEntry = {
  always: `rt.hon insp det supt sgt cpl pvt lieut comdr msgr mgr fr gen lt.col lt.cdr maj.gen brig cf cp
    e.g i.e viz vs incl excl esp resp approx trans transl repr suppl def dial obs orig pron atty asst
    assoc dist mt mts pt ft ald amb bp brit btw aka a.k.a i.a w.r.t`,
  number: `p pp no nos fig figs vol vols ch chap chaps sec secs art arts par para pars ex exs eq eqs tab l
    ll n nn c ca circa bk pl col cols verse ver rev sc tel ext apt ste rm fl flr r.s rs reg cl sched ann
    app bd lot`,
  open: `ed eds Ill Miss Mass Wash Ore Ind Kan Mo Del Pa Va Ga La Ky Md jr sr inc ltd corp co cos bros
    dept depts univ assn ave blvd rd st sq hwy pkwy ln ct ter bldg hq ariz ark calif colo conn dak fla ida
    kans mich minn mont neb nebr nev okla penn tenn tex vt wis wisc wyo ont que alta sask tue tues wed thu
    thur thurs fri jan feb mar apr jun jul aug sep sept oct nov dec min max sec hr hrs wk wks yr yrs ft yd
    lb lbs oz cal temp gov govt natl intl int dev acad admin adj adv alt anon appt avg b.sc m.sc m.phil
    ll.b ll.m d.phil ph.d m.p q.c k.c u.s u.s.a u.k e.u u.n u.s.s.r n.y l.a d.c b.c a.d p.o p.s r.i.p mfg
    misc mod neg opp org orig med`,
  final: `a.m p.m etc et.al al ibid id op.cit loc.cit ff seq`,
  starters: `The This That These Those A An It Its He She They We You I My Your His Her Their Our There
    Here How What When Where Why Who Whose Which Did Do Does Is Are Was Were Has Have Had Will Would Could
    Can Should May Must But And Or Nor So Yet However Moreover Therefore Thus Hence Meanwhile Instead If
    Then Because Although Though While After Before Since Until Unless Once As At By For From In On Of To
    With Without Within Under Over During Despite Among Between Through Some Many Most Few All Both Each
    Every Several Another Other Such No Not Never None Nothing Nobody Everyone Everything Someone
    Something Only Even Also Now Today Yesterday Tomorrow Later Soon Still Again Perhaps Maybe Let Please
    Yes It's He's She's They're We're You're I'm I've I'll I'd That's There's What's Who's Let's Don't
    Didn't Isn't Aren't`,
  words: `All As By Do Go Hat Id In Is Jam Job Joe Link Long Mart On Or Pro To Up OK Ok I Add Alt Dim Lib`,
};
