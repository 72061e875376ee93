import { test } from 'vitest';
import { repairMojibake } from '/work/main/shared/checks/garble/mojibake-scan.ts';
import { readFileSync } from 'node:fs';
test('x', () => {
  for (const f of ['negative','synthetic','language-names','in-the-wild']) for (const c of JSON.parse(readFileSync(`/work/shared/data/checks/mojibake-${f}.json`,'utf8'))) {
    const want=c['fixed-encoding']??c.fixed; const got=repairMojibake(c.original);
    if (got!==want) console.log(f, got===c.original?'UNTOUCHED':'WRONG', '|', c.label.slice(0,70),'\n   ', c.original.slice(0,100),'\n   ', got===c.original?'':got.slice(0,100), '\n   ', want.slice(0,100)); else console.log('ok',f);
  }
});
