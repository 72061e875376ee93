import type { AbbreviationEntry } from './entry.ts';

/** After the list of abbreviations of the Real Academia Española, besides CLDR. */
export const SPANISH: AbbreviationEntry = {
  always: `sr sra sres sras srta srtas dr dra drs dras d dña dª d.ª prof profa lic lcdo lcda ing arq gral
    cnel tte sgto alm mons fr pbro rvdo rvda excmo excma excmos excmas ilmo ilma sto sta s.m s.a.r ss.mm
    p.ej p.e v.gr v.g cf cfr vid ed eds coord trad comp dir aprox admón`,
  number: `mar p pp pág págs n núm núms n.º n.o nº art arts caps fig figs vol vols t tel tfno tlf fol fols lám
    párr col cra cl kr c av avda km ext apdo c.p cp no dom lun mié mier jue vie vier sáb ene feb abr may
    jun jul ago sep sept set oct nov dic`,
  open: `av avda ctra pl pza c.ª cía s.a s.l s.r.l ltda ltd inc corp hnos dpto dto depto prov univ ud uds
    vd vds a.c d.c a.de.c d.de.c ee.uu jj.oo ff.cc rr.hh u.s u.s.a ene feb abr may jun jul ago sep sept
    oct nov dic min seg hab máx mín jr`,
  final: `etc a.m p.m ibíd ibid id et.al`,
  starters: `El La Los Las Lo Un Una Unos Unas Él Ella Ellos Ellas Yo Tú Usted Ustedes Nosotros Esto Eso
    Este Esta Estos Estas Ese Esa Aquel Aquella Su Sus Mi Mis Nuestro Nuestra Y E O Pero Mas Sino Aunque
    Porque Pues Si Cuando Como Donde Mientras Que Qué Quién Quien Cómo Cuándo Dónde Cuál Entonces Luego
    Después Antes Así También Tampoco Además Sin Con En De Del Al A Por Para Según Desde Hasta Entre Sobre
    Tras Hoy Ayer Mañana Ahora Aquí Allí No Sí Nada Nadie Todo Todos Todas Muchos Algunos Cada Ya Es Son
    Era Fue Hay Se Le Les Me Te Nos`,
  words: `All Ant Bien Kit Korn Sol Rol Em DC RAM CA SA Var Seg Fabric AA PP MM fund`,
};
