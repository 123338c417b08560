// `new`: what it prints, saves and says. What a new document holds is the business of test/core/create.
import assert from 'node:assert/strict'
import { readdir, readFile, readlink, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { EVENING, inFolder, KIND_PATH, run, runIn } from './support.ts'

const SWOT = '---\ntyyppi: swot\ntunniste: swot-alku\nkieli: fi\nhanke: Kehrä\n---\n\n# Alku\n\n## Vahvuudet\n\n- into\n\n## Uhat\n\n- kiire\n'
const files = async (folder: string): Promise<readonly string[]> => (await readdir(folder)).filter((name) => name !== '.git').sort()

describe('new', () => {
  it('prints a document', async () => {
    const { code, out, err } = await run('new hankekortti --title Kehrä')
    assert.deepEqual([code, err], [0, ''])
    assert.match(out, /^---\ntyyppi: hankekortti\ntunniste: kehra\nkieli: fi\ntila: luonnos\nversio: 0\.1\npäiväys: 2026-11-22\n/u)
    assert.match(out, /\n# Kehrä\n\n## Osahankkeen nimi\n\n<!-- /u)
  })

  const NAMES: readonly (readonly [line: string, begins: string])[] = [
    ['new project-card --language sv', '---\ntyp: projektkort\n'], ['new Projektkort --language en', '---\ntype: project-card\n'], ['new SWOT-ANALYYSI', '---\ntyyppi: swot\n'],
    ['new swot --to yaml --language en', 'type: swot\n'], ['new hankekortti --set projekt=Kehrä --set kommuner=Esbo;Vanda', '---\ntyyppi: hankekortti\ntunniste: hankekortti-kehra\n'],
  ]
  for (const [line, begins] of NAMES) {
    it(`${line}: knows the kind by any of its names`, async () => {
      const { code, out } = await run(line)
      assert.deepEqual([code, out.slice(0, begins.length)], [0, begins])
    })
  }

  it('does not guess which of two titles was meant', async () => {
    const { code, out, err } = await run('new swot --title Alku --set otsikko=Loppu')
    assert.deepEqual([code, out, err], [2, '', 'pitkospuut: ”--title” ja ”otsikko” ovat sama tieto. Anna se kerran. Mitään ei kirjoitettu.\n'])
    assert.equal((await run('new swot --title Alku --set otsikko=Alku')).code, 0)
  })

  it('knows the kinds of the organisation', async () => {
    assert.match((await run('new vanhempainilta', { files: { [KIND_PATH]: EVENING } })).out, /^---\ntyyppi: vanhempainilta\n/u)
  })

  it('saves into a folder under the name of the kind, and never over anything', () => inFolder({ 'a.swot.md': SWOT, 'sub/': '' }, async (folder) => {
    const first = await runIn(folder, 'new swot -o .')
    assert.deepEqual([first.code, first.out, first.err], [0, '', 'pitkospuut: Tallennettu: uusi.swot.md\n'])
    assert.match((await runIn(folder, 'new swot -o .')).err, /uusi-2\.swot\.md/u)
    assert.match((await runIn(folder, 'new swot --title Alku -o sub')).err, /sub\/alku\.swot\.md/u)
    assert.deepEqual(await files(folder), ['a.swot.md', 'sub', 'uusi-2.swot.md', 'uusi.swot.md'])
    const ids = await Promise.all(['uusi.swot.md', 'uusi-2.swot.md'].map(async (name) => /tunniste: (.*)/u.exec(await readFile(join(folder, name), 'utf8'))?.[1]))
    assert.deepEqual(ids, ['swot', 'swot-swot'])
    const again = await runIn(folder, 'new swot -o a.swot.md')
    assert.deepEqual([again.code, await readFile(join(folder, 'a.swot.md'), 'utf8')], [2, SWOT])
    assert.equal(again.err, 'pitkospuut: a.swot.md on jo olemassa, eikä sitä korvattu. Anna toinen nimi.\n')
  }))

  it('leaves a link alone that leads nowhere yet', () => inFolder({}, async (folder) => {
    await symlink('poissa.md', join(folder, 'a.swot.md'))
    assert.deepEqual(await runIn(folder, 'new swot -o a.swot.md').then(({ code, err }) => [code, err]), [2, 'pitkospuut: a.swot.md on jo olemassa, eikä sitä korvattu. Anna toinen nimi.\n'])
    assert.equal(await readlink(join(folder, 'a.swot.md')), 'poissa.md')
  }))

  it('says so where a part of the path is a file', async () => {
    const { code, err } = await run('new swot -o a.swot.md/b.md', { files: { 'a.swot.md': SWOT } })
    assert.deepEqual([code, err], [2, 'pitkospuut: a.swot.md/b.md: tiedostoa ei voi tallentaa (polun osa ei ole kansio).\n'])
  })

  it('convert says the same', async () => {
    const { code, err } = await run('convert a.swot.md --to yaml -o a.swot.md/b.yaml', { files: { 'a.swot.md': SWOT } })
    assert.deepEqual([code, err], [2, 'pitkospuut: a.swot.md/b.yaml: tiedostoa ei voi tallentaa (polun osa ei ole kansio).\n'])
  })

  it('gives an id that no document of the workspace has', async () => {
    const { out } = await run('new swot --title Swot:alku', { files: { 'muut/a.swot.md': SWOT, 'sub/': '' }, within: 'sub' })
    assert.match(out, /^tunniste: swot-alku-swot$/mu)
  })

  it('writes in the notation of the file name', () => inFolder({}, async (folder) => {
    await runIn(folder, 'new swot -o alku.yaml')
    assert.match(await readFile(join(folder, 'alku.yaml'), 'utf8'), /^tyyppi: swot\n/u)
  }))

  it('takes from another document what fits, and tells what does not', async () => {
    const { code, out, err } = await run('new hankekortti --from a.swot.md', { files: { 'a.swot.md': SWOT } })
    assert.equal(code, 0)
    assert.match(out, /riskit\n\n- kiire\n/u)
    assert.equal(err, 'pitkospuut: Tälle ei ollut uudessa asiakirjassa paikkaa; se on yhä alkuperäisessä:\n  – Vahvuudet\n')
  })

  const WRONG: readonly (readonly [line: string, says: RegExp])[] = [
    ['new hankekorti', /Asiakirjatyyppiä ”hankekorti” ei ole\. Tarkoititko: hankekortti\?/u],
    ['new kirje --language en', /There is no kind of document “kirje”\. All kinds: pitkospuut kinds/u],
    ['new', /Komennosta puuttuu TYYPPI/u],
    ['new swot --set hanke', /--set hanke=Pitkospuut\. Nyt siinä on ”hanke”/u],
    ['new swot --set vahvudet=into -o .', /ei ole tietoa ”vahvudet”\. Tarkoititko: Vahvuudet\? Mitään ei kirjoitettu/u],
    ['new swot --set tila=hieno -o .', /”hieno” ei sovi tiedoksi ”tila”\. Mahdollisia ovat: luonnos, /u],
    ['new swot --from puuttuu.md', /puuttuu\.md/u],
    ['new swot -o kuva.png', /kuva\.png/u],
    ['new swot -o puuttuu/a.md', /puuttuu\/a\.md/u],
    ['new swot --to markdown -o a.yaml', /--to markdown ja tiedoston a\.yaml pääte sanovat eri muodon/u],
    ['new swot --to yaml -o a.md --language en', /--to yaml and the extension of a\.md name different forms/u],
    ['new swot --set hanke=Kehrä --set Hanke=Toinen', /”Hanke” annettiin kahdesti/u],
    ['new swot --set hanke=Kehrä --set projekt=Toinen -o .', /^pitkospuut: ”hanke” ja ”projekt” ovat sama tieto\. Anna se kerran\. Mitään ei kirjoitettu\.$/mu],
    ['new swot --set swot.kohde=hanke --set swot.subject=malli -o . --language en', /“swot\.kohde” and “swot\.subject” are the same thing\./u],
    ['new swot --set hanke=010594Y9032 --set projekt=010594Y9032', /^(?!.*010594Y9032)/su],
  ]
  for (const [line, says] of WRONG) {
    it(`${line}: says what is the matter, and writes nothing`, () => inFolder({}, async (folder) => {
      const { code, out, err } = await runIn(folder, line)
      assert.deepEqual([code, out, await files(folder)], [2, '', []])
      assert.match(err, says)
    }))
  }
})
