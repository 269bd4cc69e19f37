import { complete } from '/work/main/server/src/core/features/completion.ts';
import { toPlainText } from '/work/main/server/src/core/features/completion/snippet.ts';
import { Workspace } from '/work/main/server/src/core/workspace.ts';
import { parseYaml } from '/work/main/server/src/core/yaml/parse.ts';
import type { YamlNode } from '/work/main/server/src/core/yaml/tree.ts';
import { globSync } from 'tinyglobby';
import { readFileSync } from 'node:fs';
const root='/work/main/';
const files = globSync(['samples/*/**/*.partnership.yaml','tests/fixtures/sound.yaml'],{cwd:root, ignore:['samples/broken/**']}).sort();
let tries=0, offered=0; const fails = new Map<string,string[]>(); const times:number[]=[]; let none=0; const nones: string[]=[];
const probs = (t:string)=> parseYaml(t).problems.map(p=>p.code+' '+p.message);
const crlf = process.argv.includes('crlf'); const four = process.argv.includes('four');
for (const f of files) {
  let text = readFileSync(root+f,'utf8'); if (crlf) text=text.replace(/\n/g,'\r\n'); if (four) text=text.replace(/^( *)(- )?/gm, (_:any,s:any,d:any)=>s+s+(d?'-   ':''));
  const uri='file:///'+f; const w=new Workspace(); for (const g of files) if (g!==f) { w.set('file:///'+g, readFileSync(root+g,'utf8')); w.file('file:///'+g);}
  const edits: {start:number,end:number,what:string, at?:number}[]=[];
  const visit=(n:YamlNode)=>{
    if (n.kind==='mapping') for (const p of n.pairs) {
      edits.push({start:p.key.range.start,end:p.key.range.end,what:'key'});
      if (p.value.kind==='scalar'&& !/\n/.test(text.slice(p.value.range.start,p.value.range.end))) { edits.push({start:p.value.range.start,end:p.value.range.end,what:'value'}); 
        if (!n.flow) edits.push({start:p.range.start,end:p.range.end,what:'pair'}); 
        edits.push({start:p.value.range.start,end:p.value.range.start,what:'before value'}); const m=(p.value.range.start+p.value.range.end)>>1; edits.push({start:m,end:p.value.range.end,what:'half value'}); edits.push({start:m,end:m,what:'in value'});}
      edits.push({start:p.key.range.start,end:p.key.range.start,what:'before key'});
      const m=(p.key.range.start+p.key.range.end)>>1; edits.push({start:m,end:m,what:'in key'}); 
      if (!n.flow) edits.push({start:m,end:p.range.end,what:'half pair'});
      visit(p.value);
    }
    if (n.kind==='sequence') { for (const i of n.items) {
      if (i.value.kind==='scalar') { edits.push({start:i.value.range.start,end:i.value.range.end,what:'item'}); edits.push({start:i.value.range.start,end:i.value.range.start,what:'before item'}) }
      else if (!/\n/.test(text.slice(i.range.start,i.range.end))) edits.push({start:i.value.range.start,end:i.value.range.end,what:'item'});
      visit(i.value); }
      if (n.flow) edits.push({start:n.range.start,end:n.range.end,what:'list'});
    }
    if (n.kind==='mapping'&&n.flow) { edits.push({start:n.range.end-1,end:n.range.end-1,what:'end of map'}); if(!/\n/.test(text.slice(n.range.start,n.range.end))) edits.push({start:n.range.start,end:n.range.end,what:'map'}); }
  };
  const tree=parseYaml(text); visit(tree.root!);
  // new lines
  for (const m of text.matchAll(/\r?\n/g)) { const line=text.slice(text.lastIndexOf('\n',m.index!-1)+1,m.index!); const ind=/^ */.exec(line)![0].length; for (const d of [-4,-2,-1,0,1,2,4]) if (ind+d>=0) edits.push({start:m.index!,end:m.index!,what:'line'+(d), ins:(crlf?'\r\n':'\n')+' '.repeat(ind+d)} as any); edits.push({start:m.index!,end:m.index!,what:'dash', ins:(crlf?'\r\n':'\n')+' '.repeat(ind)+'- '} as any); }
  const stepN = Math.max(1, Math.floor(edits.length/Number(process.env.N||400)));
  for (let k=0;k<edits.length;k+=stepN) { const e=edits[k]!;
    const ins=(e as any).ins??''; const t=text.slice(0,e.start)+ins+text.slice(e.end); const offset=e.start+ins.length;
    w.set(uri,t);
    const model=w.file(uri)!; tries++;
    w.idsOf('Agreement'); const t0=performance.now(); const l=complete(model,w,offset,'2026-11-23' as any); times.push(performance.now()-t0);
    const before=new Set(probs(t));
    if (!l.items.length) { none++; if (['key','pair','item','value'].includes(e.what)) nones.push(e.what+' '+JSON.stringify(t.slice(Math.max(0,offset-40),offset)+'¦'+t.slice(offset,offset+15))); }
    const seen=new Set<string>();
    for (const it of l.items) { offered++;
      if (seen.has(it.label)) { const key='dup label '+e.what; fails.set(key,[...(fails.get(key)??[]), it.label+JSON.stringify(t.slice(Math.max(0,offset-40),offset))]); } seen.add(it.label);
      if (!(it.range.start<=offset&&offset<=it.range.end)||/\n/.test(t.slice(it.range.start,it.range.end))) {const key='range '+e.what; fails.set(key,[...(fails.get(key)??[]), it.label]);}
      const r=t.slice(0,it.range.start)+toPlainText(it.insert)+t.slice(it.range.end);
      const bad=probs(r).filter(p=>!before.has(p));
      if (bad.length) { const key=e.what; const a=fails.get(key)??[]; a.push(f+' '+it.label+' '+JSON.stringify(t.slice(Math.max(0,offset-50),offset)+'¦'+t.slice(offset,offset+30))+'\n      → '+JSON.stringify(r.slice(Math.max(0,it.range.start-30),it.range.start+toPlainText(it.insert).length+40))+' '+bad[0]); fails.set(key,a); }
    }
  }
}
times.sort((a,b)=>a-b);
console.log({tries,offered,none,p50:times[times.length>>1],p95:times[Math.floor(times.length*.95)],max:times.at(-1)});
for (const [k,v] of fails) { console.log('###',k,v.length); const s=new Set<string>(); for (const x of v) { const c=x.split(' ')[0]!; if (s.size<Number(process.env.M||4)) { s.add(x); console.log('   ',x);} } }
if (process.env.NONE) console.log([...new Set(nones)].slice(0,80).join('\n'));
