import { evening, EVENING, KIND_PATH, run } from './support.ts'
describe('try', () => { it('x', async () => {
  console.log(await run('lint --only schema', { files: { [KIND_PATH]: EVENING, 'a.md': evening('a'), 'b.md': evening('b',{room:'blue'}), 'c.md': evening('c',{room:'blue',status:'valmis'}), 'README.md':'# x\n' } }))
  console.log((await run('lint --only schema --format json', { files: { [KIND_PATH]: EVENING, 'b.md': evening('b',{room:'blue'}) } })).out)
}) })
