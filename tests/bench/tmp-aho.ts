import { AhoCorasick } from '@monyone/aho-corasick/fast'
import { defaultGazetteers } from '/work/main/src/gazetteers/index.js'
import { namesOf } from '/work/main/src/lexicon/gazetteer.js'
import { decodeNames } from '/work/main/src/lexicon/alphabet.js'
import { foldString } from '/work/main/src/normalize/normalize.js'
const names=new Set<string>()
for(const g of defaultGazetteers as any){const s=namesOf(g); for(const n of decodeNames(s.names,s.alphabet).split(/[|\n]/)){const f=foldString(n.replace(/^[?!]/,'')); if(f.length>1)names.add(f)}}
console.log(names.size)
for(const n of [20000,names.size]){const t=performance.now(); const a=new AhoCorasick([...names].slice(0,n)); console.log(n,'build',performance.now()-t); const text=foldString('وقال الرئيس فلاديمير بوتين في موسكو ان مصر '.repeat(20000)); for(let i=0;i<4;i++){const t1=performance.now(); const c=a.matchInText(text).length; console.log(c,(text.length/(performance.now()-t1)/1000).toFixed(1),'M/s')}}
