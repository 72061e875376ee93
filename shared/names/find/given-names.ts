import { hear } from '../sound/heard-word.ts';
import { likenessOf } from '../sound/name-likeness.ts';

/** Given names of one person are spelled more freely than what is joined without a family name: Aliaksandr, Alexandre. */
const LEAST_ALIKE = 0.1;

/**
 * Whether two given names (folded, or several in a row) may be one person's: the same first word, its initial, or something
 * that sounds much like it.
 */
export function oneGivenName(left: string, right: string): boolean {
  const [one] = left.split(' ');
  const [other] = right.split(' ');
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  const [first, second] = [hear(one), hear(other)];
  return first !== null && second !== null && likenessOf(first, second) >= LEAST_ALIKE;
}

/** Frequent given names of Europe, its neighbours and the Americas, folded: they say that a name is a person's. */
const GIVEN: ReadonlySet<string> = new Set(
  (
    'abdul abdullah adam adrian ahmad ahmed alain albert alberto aleksandr aleksei alessandro alex alexander alexandra alexandre ' +
    'alexei alexey alfred ali aliaksandr alice amelie amir ana anatoli andre andrea andreas andrei andrew andrey andrzej angela anna ' +
    'anne anthony antoine anton antonio arthur ahmet barbara bashar benjamin bernard bill bob boris brian bruno carl carla carlos ' +
    'catherine charles chloe chris christian christine christophe claire claude claudia daniel daria david denis diana dmitri dmitry ' +
    'donald edward ekaterina elena elizabeth elon emil emma emmanuel eric erik ernst eva fatima felix fernando francesca francesco ' +
    'francis franck francois frank franz fred gabriel george georges georgi gerhard giorgio giovanni giuseppe grigori guillaume ' +
    'gunther hans hassan heinrich helen helena helmut henri henry herbert hillary hugo hussein ian ibrahim igor ingrid irina isabel ' +
    'isabelle ivan jack jacques james jan jane janez jaroslaw jason javier jean jeff jennifer jessica jim joe johann johannes ' +
    'john jonas jonathan jorge jose joseph juan julia julie jurgen kamal karl karim katarzyna kate katherine kevin khalid klaus ' +
    'kristina kurt larisa larry laura laurent lech leo leon leonid lisa louis louise luc luca lucas lucia luis lukas magdalena ' +
    'mahmoud manuel marc marcel marco margaret maria marie mario mark marta martin martina mary maryia mateusz matthew matthias ' +
    'maurice max maxim michael michel michelle miguel mikhail mohamed mohammad mohammed monika muhammad mustafa nadia natalia ' +
    'nathalie nicholas nicolas nikita nikol nikolai nina olaf oleg oleksandr olga oliver olivier omar oscar otto pablo paolo pascal ' +
    'patricia patrick paul paula pavel pawel pedro peter petr petra philip philippe pierre piotr rachel rafael raisa ralf raymond ' +
    'rebecca recep richard robert roberto roger roland roman ronald ruslan ruth sam samuel sandra sara sarah sebastian serge sergei ' +
    'sergey serhii sergio silvia simon sofia sophie stefan stephan stephen steve steven susan sviatlana svetlana tamara tatiana ' +
    'thomas tim timothy tom tomas tony ulrich ursula vadim valentina valeri vasili vera veronika victor viktor vincent vitali ' +
    'vladimir volodymyr walter werner wilhelm william wladimir wolfgang xavier yulia yuri yves yvonne zoe zbigniew'
  ).split(' '),
);

export function isGivenName(folded: string): boolean {
  return GIVEN.has(folded);
}
