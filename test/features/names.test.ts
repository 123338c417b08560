// Names that lead somewhere: where they are given, where they are used, and what happens to all of it when one is changed.
import assert from 'node:assert/strict'
import { definitions, references, renamed, type Texts } from '../support/navigating.ts'

const card = (frontmatter: string, body = ''): string => `---\ntyyppi: hankekortti\n${frontmatter}\n---\n\n# Kortti\n\n${body}`
const swot = (frontmatter: string, body = ''): string => `---\ntyyppi: swot\n${frontmatter}\n---\n\n# Analyysi\n\n${body}`
const GOALS = '## Tavoitteet\n\n- malli valmis {#T1}\n- koulutus {#T2}\n\n## Tuotokset\n\n- opas {#O1 tavoite=T1}\n- kurssi {#O2 tavoite="T1,T2"}\n- kooste (T2)\n'

describe('the place where a name is given', () => {
  const cases: readonly (readonly [what: string, texts: Texts, expected: readonly string[]])[] = [
    ['of a document that is referred to', { 'a.md': card('tunniste: kortti\nliittyy: [al|ku]'), 'b.md': swot('tunniste: alku') }, ['b.md 3: alku']],
    ['of one in YAML', { 'a.yaml': 'tyyppi: swot\ntunniste: loppu\nvertaa: alku|\n', 'b.yaml': 'tyyppi: swot\ntunniste: "alku"\n' }, ['b.yaml 2: alku']],
    ['of one by the id that it once had', { 'a.md': card('liittyy:\n  - tunniste: |vanha'), 'b.md': swot('tunniste: uusi\nentiset_tunnisteet: [vanha]') }, ['b.md 3: uusi']],
    ['of the document that this builds on', { 'a.md': card('perustuu:\n  tunniste: al|ku'), 'b.md': swot('tunniste: alku') }, ['b.md 3: alku']],
    ['of a document in a register', { 'r.yaml': 'tyyppi: hankerekisteri\nhankkeet:\n  - tunniste: kor|tti\n    nimi: Kortti\n', 'a.md': card('tunniste: kortti') }, ['a.md 3: kortti']],
    ['of both documents that have the same id', { 'a.md': card('liittyy: [al|ku]'), 'b.md': swot('tunniste: alku'), 'c.md': swot('tunniste: alku') }, ['b.md 3: alku', 'c.md 3: alku']],
    ['of the document itself', { 'a.md': card('tunniste: kor|tti') }, ['a.md 3: kortti']],
    ['of an item', { 'a.md': card('tunniste: a', GOALS.replace('#O1 tavoite=T1', '#O1 tavoite=T|1')) }, ['a.md 10: T1']],
    ['of an item, with carriage returns', { 'a.md': card('tunniste: a', GOALS.replace('#O1 tavoite=T1', '#O1 tavoite=T|1')).replaceAll('\n', '\r\n') }, ['a.md 10: T1']],
    ['of the second of two', { 'a.md': card('tunniste: a', GOALS.replace('"T1,T2"', '"T1,T2|"')) }, ['a.md 11: T2']],
    ['of a goal in parentheses', { 'a.md': card('tunniste: a', GOALS.replace('(T2)', '(|T2)')) }, ['a.md 11: T2']],
    ['of a goal without an id', { 'a.md': card('tunniste: a', '## Tavoitteet\n\n- malli valmis\n- koulutus\n\n## Tuotokset\n\n- opas {tavoite=|2}\n') }, ['a.md 11: koulutus']],
    ['of an item in YAML', { 'a.yaml': 'tyyppi: hankekortti\ntavoitteet:\n  - id: T1\n    teksti: malli\ntuotokset:\n  - teksti: opas\n    attribuutit: { tavoite: T|1 }\n' }, ['a.yaml 3: T1']],
    ['of an item in YAML with braces', { 'a.yaml': 'tyyppi: hankekortti\ntavoitteet:\n  - malli {#T1}\ntuotokset:\n  - "opas {tavoite=T|1}"\n' }, ['a.yaml 3: T1']],
    ['of an item of another document', { 'a.md': card('liittyy:\n  - tunniste: alku\n    kohta: V|2'), 'b.md': swot('tunniste: alku', '## Vahvuudet\n\n- tila {#V1}\n- väki {#V2}\n') }, ['b.md 11: V2']],
    ['of an item that was reviewed', { 'a.md': card('tunniste: a\ntarkistukset:\n  O|1: p1:abc', GOALS) }, ['a.md 17: O1']],
    ['of a theme', { 'a.md': swot('tunniste: a', '## Vahvuudet\n\n- tila {teema=ai|ka}\n'), '.pitkospuut.yaml': 'koodikirja:\n  teemat:\n    - tunniste: aika\n      nimi: Aika\n' }, ['.pitkospuut.yaml 3: aika']],
    ['of a theme in the nearest settings', { 'x/a.md': swot('tunniste: a', '## Vahvuudet\n\n- tila {teema=ai|ka}\n'), 'x/.pitkospuut.yaml': 'koodikirja:\n  teemat: [aika]\n', '.pitkospuut.yaml': 'koodikirja:\n  teemat: [aika]\n' }, ['x/.pitkospuut.yaml 2: aika']],
    ['of a theme of its own', { 'a.md': swot('tunniste: a\nteemat: [aika]', '## Vahvuudet\n\n- tila {teema=ai|ka}\n'), '.pitkospuut.yaml': 'koodikirja:\n  teemat: [aika]\n' }, ['a.md 4: aika']],
    ['of a project: its card', { 'a.md': swot('hanke: Keh|rä'), 'b.md': card('hanke:\n  tunniste: Kehrä\n  virallinen nimi: Kehrä-hanke'), 'c.md': swot('hanke: Kehrä') }, ['b.md 4: Kehrä', 'b.md 5: Kehrä-hanke']],
  ]
  for (const [what, texts, expected] of cases) it(what, () => assert.deepEqual(definitions(texts), expected))

  const none: readonly (readonly [what: string, texts: Texts])[] = [
    ['an id that nobody has', { 'a.md': card('liittyy: [al|ku]') }],
    ['running text', { 'a.md': card('tunniste: a', '## Tavoitteet\n\n- mal|li\n') }],
    ['a word like an id that no item has', { 'a.md': card('tunniste: a', 'Katso V|3.\n') }],
    ['a comment', { 'a.md': card('tunniste: a', `${GOALS}\n<!-- (T|1) -->\n`) }],
    ['code', { 'a.md': card('tunniste: a', `${GOALS}\n\`(T|1)\`\n`) }],
    ['a link of Markdown', { 'a.md': card('tunniste: a', '[malli](b.m|d)\n'), 'b.md': swot('tunniste: alku') }],
    ['a heading', { 'a.md': card('tunniste: a', '## Tavoit|teet\n\n- malli\n') }],
    ['a document of no kind', { 'a.md': '# Ohje\n\nliittyy: al|ku\n', 'b.md': swot('tunniste: alku') }],
  ]
  for (const [what, texts] of none) it(`is none for ${what}`, () => assert.deepEqual(definitions(texts), []))
})

describe('the places where a name is used', () => {
  const all = { 'a.md': card('tunniste: kortti\nliittyy: [alku]', 'Katso [analyysi](b.md).\n'), 'b.md': swot('tunniste: al|ku\nentiset_tunnisteet: [vanha]'), 'c.yaml': 'tyyppi: swot\nvertaa: vanha\n', 'd.md': card('perustuu:\n  tunniste: alku') }
  const cases: readonly (readonly [what: string, texts: Texts, declared: boolean, expected: readonly string[]])[] = [
    ['of a document, by its ids and by links to its file', all, false, ['a.md 4: alku', 'a.md 9: b.md', 'b.md 4: vanha', 'c.yaml 2: vanha', 'd.md 4: alku']],
    ['of a document, with the place where it is given', { ...all, 'b.md': swot('tunniste: al|ku') }, true, ['a.md 4: alku', 'a.md 9: b.md', 'b.md 3: alku', 'd.md 4: alku']],
    ['of a document in a register', { 'a.md': card('tunniste: |kortti'), 'r.yaml': 'tyyppi: hankerekisteri\nhankkeet:\n  - tunniste: muu\n  - tunniste: kortti\n' }, false, ['r.yaml 4: kortti']],
    ['of an item', { 'a.md': card('tunniste: a', GOALS.replace('#T1', '#T|1')) }, false, ['a.md 15: T1', 'a.md 16: T1']],
    ['of an item named in texts too', { 'a.md': card('tunniste: a', GOALS.replace('#T2', '#|T2').replace('kooste', 'T2:n kooste')) }, false, ['a.md 16: T2', 'a.md 17: T2', 'a.md 17: T2']],
    ['of an item, in other documents too', { 'a.md': card('liittyy:\n  - tunniste: alku\n    kohta: V2'), 'b.md': swot('tunniste: alku', '## Vahvuudet\n\n- tila {#V1}\n- väki {#V|2}\n'), 'c.md': card('liittyy:\n  - tunniste: muu\n    kohta: V2') }, false, ['a.md 5: V2']],
    ['of a theme', { 'a.md': swot('tunniste: a', '## Vahvuudet\n\n- tila {teema=aika}\n- väki {teema="väki,aika"}\n'), 'b.yaml': 'tyyppi: swot\nuhat:\n  - teksti: x\n    attribuutit: {teema: aika}\n', '.pitkospuut.yaml': 'koodikirja:\n  teemat: [ai|ka]\n' }, false, ['a.md 10: aika', 'a.md 11: aika', 'b.yaml 4: aika']],
    ['of a theme that no codebook has', { 'a.md': swot('tunniste: a', '## Vahvuudet\n\n- tila {teema=ai|ka}\n'), 'b.md': swot('tunniste: b', '## Vahvuudet\n\n- tila {teema=aika}\n') }, false, ['a.md 10: aika', 'b.md 10: aika']],
    ['of a project', { 'a.md': swot('hanke: Keh|rä'), 'b.md': card('hanke:\n  tunniste: Kehrä\n  virallinen nimi: Kehrä-hanke'), 'c.md': swot('hanke: kehrä') }, false, ['a.md 3: Kehrä', 'c.md 3: kehrä']],
  ]
  for (const [what, texts, declared, expected] of cases) it(what, () => assert.deepEqual(references(texts, declared), expected))
})

describe('a name that is changed', () => {
  const cases: readonly (readonly [what: string, texts: Texts, name: string, expected: Texts])[] = [
    [
      'is changed wherever a document is named, which remembers the old one',
      { 'a.md': card('tunniste: kortti\nliittyy: [al|ku, muu]', 'Katso alku.\n'), 'b.md': swot('tunniste: alku\nhanke: Kehrä'), 'c.yaml': 'tyyppi: swot\nvertaa: \'alku\'\n' }, 'kehra-alku',
      { 'a.md': card('tunniste: kortti\nliittyy: [kehra-alku, muu]', 'Katso alku.\n'), 'b.md': swot('tunniste: kehra-alku\nhanke: Kehrä\nentiset_tunnisteet: [alku]'), 'c.yaml': 'tyyppi: swot\nvertaa: \'kehra-alku\'\n' },
    ],
    ['is remembered right behind the id', { 'b.md': swot('tunniste: al|ku') }, 'uusi', { 'b.md': swot('tunniste: uusi\nentiset_tunnisteet: [alku]') }],
    ['is remembered with the line ends of the document', { 'b.yaml': 'tyyppi: swot\r\ntunniste: al|ku\r\n' }, 'uusi', { 'b.yaml': 'tyyppi: swot\r\ntunniste: uusi\r\nentiset_tunnisteet: [alku]\r\n' }],
    ['is not remembered where it holds a personal identity code', { 'b.md': swot('tunniste: a-131052-|308t') }, 'uusi', { 'b.md': swot('tunniste: uusi') }],
    ['is added to those before', { 'b.md': swot('tunniste: al|ku\nentiset_tunnisteet:\n  - vanha') }, 'uusi', { 'b.md': swot('tunniste: uusi\nentiset_tunnisteet:\n  - vanha\n  - alku') }],
    ['is added in brackets', { 'b.md': swot('tunniste: al|ku\nentiset_tunnisteet: [\'vanha\']') }, 'uusi', { 'b.md': swot('tunniste: uusi\nentiset_tunnisteet: [\'vanha\', alku]') }],
    ['changes places with one that comes back', { 'b.md': swot('tunniste: al|ku\nentiset_tunnisteet: [vanha]') }, 'vanha', { 'b.md': swot('tunniste: vanha\nentiset_tunnisteet: [alku]') }],
    ['is changed too where a document is named by an earlier one', { 'a.md': card('liittyy: [vanha]'), 'b.md': swot('tunniste: al|ku\nentiset_tunnisteet: [vanha]') }, 'uusi', { 'a.md': card('liittyy: [uusi]'), 'b.md': swot('tunniste: uusi\nentiset_tunnisteet: [vanha, alku]') }],
    ['is quoted where YAML would read a number', { 'a.md': card('liittyy: [alku]'), 'b.md': swot('tunniste: al|ku\nentiset_tunnisteet: [x]') }, '2024', { 'a.md': card('liittyy: ["2024"]'), 'b.md': swot('tunniste: "2024"\nentiset_tunnisteet: [x, alku]') }],
    [
      'of an item is changed in attributes, reviews and parentheses', { 'a.md': card('tunniste: a\ntarkistukset:\n  T2: p1:abc', GOALS.replace('#T2', '#T|2').replace('kooste', 'T2:n kooste')) }, 'T5',
      { 'a.md': card('tunniste: a\ntarkistukset:\n  T5: p1:abc', GOALS.replace('#T2', '#T5').replace('T1,T2', 'T1,T5').replace('(T2)', '(T5)').replace('kooste', 'T2:n kooste')) },
    ],
    [
      'of an item is changed from another document', { 'a.md': card('liittyy:\n  - tunniste: alku\n    kohta: V|2'), 'b.yaml': 'tyyppi: swot\ntunniste: alku\nvahvuudet:\n  - id: V2\n    teksti: väki\n' }, 'väki',
      { 'a.md': card('liittyy:\n  - tunniste: alku\n    kohta: väki'), 'b.yaml': 'tyyppi: swot\ntunniste: alku\nvahvuudet:\n  - id: väki\n    teksti: väki\n' },
    ],
    [
      'of a theme is changed in the codebook and in all that is coded', { 'a.md': swot('tunniste: a', '## Vahvuudet\n\n- tila {teema="aika,väki"}\n'), '.pitkospuut.yaml': 'koodikirja:\n  teemat:\n    - tunniste: ai|ka\n      nimi: Aika\n' }, 'ajankäyttö',
      { 'a.md': swot('tunniste: a', '## Vahvuudet\n\n- tila {teema="ajankäyttö,väki"}\n'), '.pitkospuut.yaml': 'koodikirja:\n  teemat:\n    - tunniste: ajankäyttö\n      nimi: Aika\n' },
    ],
  ]
  for (const [what, texts, name, expected] of cases) it(what, () => assert.deepEqual(renamed(texts, name), expected))

  const refused: readonly (readonly [what: string, texts: Texts, name: string, expected: RegExp])[] = [
    ['to what is no identifier', { 'b.md': swot('tunniste: al|ku') }, 'Kehrän alku', /esimerkiksi ”kehran-alku”/u],
    ['to the id of another document', { 'a.md': card('tunniste: kortti'), 'b.md': swot('tunniste: al|ku') }, 'kortti', /jo käytössä: a\.md/u],
    ['to an id that another document once had', { 'a.md': card('tunniste: kortti\nentiset_tunnisteet: [vanha]'), 'b.md': swot('tunniste: al|ku') }, 'vanha', /jo käytössä: a\.md/u],
    ['where two documents have it', { 'a.md': card('liittyy: [al|ku]'), 'b.md': swot('tunniste: alku'), 'c.md': swot('tunniste: alku') }, 'uusi', /usealla asiakirjalla: b\.md, c\.md/u],
    ['where no document has it', { 'a.md': card('liittyy: [al|ku]') }, 'uusi', /ei ole millään/u],
    ['to the id of another item', { 'a.md': card('tunniste: a', GOALS.replace('#T1', '#T|1')) }, 'T2', /jo käytössä/u],
    ['to the number of another goal', { 'a.md': card('tunniste: a', '## Tavoitteet\n\n- yksi {#Y|1}\n- kaksi\n') }, 'T2', /jo käytössä/u],
    ['to what has spaces', { 'a.md': card('tunniste: a', GOALS.replace('#T1', '#T|1')) }, 'uusi malli', /esimerkiksi ”uusi-malli”/u],
    ['to what no text in parentheses could name', { 'a.md': card('tunniste: a', GOALS.replace('#T2', '#T|2')) }, 'koulutus', /muodossa ”\(T2\)”/u],
    ['to a theme that is there', { '.pitkospuut.yaml': 'koodikirja:\n  teemat: [ai|ka, väki]\n' }, 'väki', /jo käytössä/u],
    ['to a personal identity code', { 'b.md': swot('tunniste: al|ku') }, '131052-308t', /henkilötunnus/u],
    ['while the frontmatter cannot be read', { 'b.md': swot('tunniste: al|ku\nliittyy: [a') }, 'uusi', /ei voi vielä lukea/u],
  ]
  for (const [what, texts, name, expected] of refused) {
    it(`is refused ${what}`, () => {
      const answer = renamed(texts, name)
      assert.ok(typeof answer === 'string', JSON.stringify(answer))
      assert.match(answer, expected)
      assert.ok(!answer.includes('308'), 'a code is not repeated')
    })
  }

  for (const [what, texts] of [['a heading', { 'a.md': card('tunniste: a', '## Tavoit|teet\n') }], ['the name of a project', { 'a.md': swot('hanke: Keh|rä') }], ['an earlier name', { 'a.md': swot('tunniste: a\nentiset_tunnisteet: [van|ha]') }]] as const) {
    it(`is not ${what}`, () => assert.equal(renamed(texts, 'uusi'), undefined))
  }
})
