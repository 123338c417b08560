import fc from 'fast-check'
import {stringify} from 'yaml'
import {engine} from '/work/main/test/support/engine.ts'
import {documentsOf} from '/work/main/test/render/documents.ts'
import {converted} from '/work/main/test/render/support.ts'
const k = engine.kinds.list.find(x=>x.id===process.argv[2])!
for (const v of fc.sample(documentsOf(k, process.argv[4] !== 'wild'), {numRuns: 1, seed: Number(process.argv[3])})) {
  const y = stringify(v, {lineWidth:0, aliasDuplicateObjects:false})
  console.log(y); console.log('======'); const m = converted(engine.read('a.yaml', y), 'markdown'); console.log(m.document.text, m.lost)
}
