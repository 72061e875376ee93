import { test } from 'vitest';
import { findingsOf } from '/work/main/shared/checks/findings.ts';
import { explainFinding } from '/work/main/shared/checks/reasons-english.ts';
import { readFileSync, readdirSync } from 'node:fs';
const seg=(ls:string[],o:number)=>ls.map((t,i)=>({id:o+i,text:t.trim(),gap:'\n'})).filter(x=>x.text);
function mono(ls:string[]){const t=seg(ls,1),s=seg(ls,1e6);return {bitext:{source:{lead:'',segments:s},target:{lead:'',segments:t},beads:t.map((x,i)=>({source:[s[i].id],target:[x.id],confidence:1,pinned:false}))},monolingual:true,sourceLanguage:'fr',targetLanguage:'fr'}}
test('x', () => {
  const L=readFileSync('/work/shared/samples/article.fr.txt','utf8').split('\n');
  for (const f of findingsOf(mono(L))) console.log(f.segment, f.check, f.severity, f.related, f.reason.values.evidence);
  for (const d of readdirSync('/work/shared/data/align')) { if (d.endsWith('md')) continue;
   for (const side of ['source','target']) { const ls=readFileSync(`/work/shared/data/align/${d}/${side}.txt`,'utf8').split('\n');
     const fs=findingsOf(mono(ls)).filter(f=>f.check.startsWith('repeat/')); console.log(d,side,ls.length,fs.length, fs.filter(f=>f.severity!=='hint').length);
     for (const f of fs) console.log('   ',f.check,f.severity,'|',ls[f.segment-1],'|',ls[f.related[0]-1]);
   }
   const gold=readFileSync(`/work/shared/data/align/${d}/gold.txt`,'utf8').split('\n').filter(Boolean).map(l=>l.split(':').slice(0,2).map(x=>JSON.parse(x)));
   const [sl,tl]=['source','target'].map(s=>readFileSync(`/work/shared/data/align/${d}/${s}.txt`,'utf8').split('\n'));
   for (const flip of [false,true]) {
   const S=(flip?tl:sl).map((t,i)=>({id:1e6+i,text:t.trim(),gap:'\n'})), T=(flip?sl:tl).map((t,i)=>({id:1+i,text:t.trim(),gap:'\n'}));
   const bs:any[]=[]; let a=0,b=0;
   for (const g of gold) { const x=flip?g[1]:g[0], y=flip?g[0]:g[1]; const xa=x.length?x[0]:a, yb=y.length?y[0]:b; for(;a<xa;a++) bs.push([[a],[]]); for(;b<yb;b++) bs.push([[],[b]]); bs.push([x,y]); a=x.length?x.at(-1)+1:a; b=y.length?y.at(-1)+1:b; }
   for(;a<S.length;a++) bs.push([[a],[]]); for(;b<T.length;b++) bs.push([[],[b]]);
   const inp={bitext:{source:{lead:'',segments:S},target:{lead:'',segments:T},beads:bs.map(([x,y])=>({source:x.map((i:number)=>S[i].id),target:y.map((i:number)=>T[i].id),confidence:1,pinned:false}))},monolingual:false,sourceLanguage:'und',targetLanguage:'und'};
   try { const fs=findingsOf(inp).filter(f=>f.check.startsWith('repeat/')); console.log(d,'with source',flip,T.length,fs.length);
     for (const f of fs) console.log('   ',f.check,f.severity,f.reason.values.evidence,'|',T[f.segment-1].text,'|',T[f.related[0]-1].text); } catch(e) {console.log(String(e))}
   }
  }
});
