// Documents as HTML: what stands where, in which order, and that a text is never anything but text.
import assert from 'node:assert/strict'
import { isSection } from '../../../server/core/kinds/kind.ts'
import { LANGUAGES } from '../../../server/core/kinds/labels.ts'
import { engine } from '../../support/engine.ts'
import { html, rendered, type Showing } from '../../support/rendered.ts'

const SWOT = `---\ntyyppi: swot\nkieli: fi\n---\n\n# Alku\n\n## Uhat\n\n- kiire?\n\n## Vahvuudet\n\n1. **vertaistuki** {#V1 teema=aika}\n   - ryhmät\n\n<!-- Missä olette hyviä? -->\n`
const STORY = `---\ntyyppi: kehittämistarina\nkieli: fi\naikajana:\n  - pvm: 9.10.2009\n    tapahtuma: Ensimmäinen tapaaminen\n    artefakti: malli\n---\n\n# Matka\n\n## Äänet\n\n### Lapset\n\nMinua kuunneltiin.\n`
const CARD = `---\ntyyppi: hankekortti\nkieli: fi\n---\n\n# Kehrä\n\n## Tavoitteet\n\n- avata <script>alert(1)</script> ovi\n\n## Rahoitus\n\nKokonaiskustannukset 400 euroa\n\nValtionavustus 300 euroa\n`

const PLAN = `---\ntyyppi: hanke\nkieli: fi\n---\n\n# Silta\n\n## Toimenpidekokonaisuus 1: Osallisuus\n\n### Työpaketti 1: Ryhmät\n\n#### Toimenpiteet\n\n- Ryhmä\n\n#### Aikataulu\n\nSyksy 2023\n\n## Toimenpidekokonaisuus 2: Työtapa\n\n### Työpaketti 2: Malli\n\n#### Toimenpiteet\n\n- Mallinnus\n\n#### Aikataulu\n\nkevät 2024\n`
const REPORT = `---\ntyyppi: tavoitteista-tuotoksiin\nkieli: fi\n---\n\n# Raportti\n\n## Tavoitteet\n\n- Osallisuus vahvistuu\n- Yhteinen työtapa\n\n## Toteutusaika ja rahoitus\n\n- Toteutusaika 2023–2024\n- Hallinnoija Kotka\n- Kokonaiskustannukset 400 euroa\n\n## Osallisuus vahvistuu\n\n- Vertaisryhmä\n\n## Yhteinen työtapa\n\n- Pelisäännöt\n`
const PILOT = `---\ntyyppi: kokeilu\nkieli: fi\ntulokset:\n  - mittari: Kuulluksi\n    tulos: 11\n---\n\n# Asialista\n\n## Seuranta\n\nKysyttiin.\n\n## Kokemukset\n\n### Asiakkaat\n\nOli helpompi tulla.\n\n## Päätös\n\nJatketaan.\n\nPäättäjä: johtoryhmä\n`
const FORM = `---\ntyyppi: lomake\nkieli: fi\nversiot:\n  - versio: "1"\n    osallistujat: [nuori]\n---\n\n# Palaute\n\n## Kentät\n\n| Nimi | Tyyppi | Pakollinen | Vaihtoehdot |\n|---|---|---|---|\n| Kuka vastaa | valinta | kyllä | lapsi; vanhempi |\n| Mitä toivot | teksti | ei | |\n`

interface Case {
  readonly it: string
  readonly text: string
  readonly showing?: Showing
  readonly has?: readonly (string | RegExp)[]
  readonly hasNot?: readonly (string | RegExp)[]
}

const cases: readonly Case[] = [
  { it: 'the title once, the sort of document and its status', text: SWOT.replace('kieli: fi', 'kieli: fi\ntila: luonnos'), has: [/<h1>Alku<\/h1>/u, 'SWOT-analyysi · luonnos'], hasNot: [/<h1>.*<h1>/su] },
  { it: 'quadrants in the order of the schema', text: SWOT, has: [/<h2>Vahvuudet.*<h2>Uhat/su] },
  { it: 'how many there are, and what is still a question', text: SWOT, has: ['<span class="count">1 kohta</span>', 'kiire?<span class="ask">selvitettävä</span>'] },
  { it: 'themes by their names, and no attributes', text: SWOT, showing: { themes: [{ id: 'aika', name: 'Ajan puute' }] }, has: ['Ajan puute</span>'], hasNot: ['{#', 'teema=', 'V1'] },
  { it: 'Markdown inside items, with what is below them', text: SWOT, has: ['<strong>vertaistuki</strong>', '<ul><li>ryhmät</li></ul>'] },
  { it: 'no lines by which Pandoc parts a page', text: CARD.replace('## Rahoitus', ':::: columns\n::: {.column width="50%"}\n\nTeksti.\n\n:::\n::::\n\n## Rahoitus'), has: ['Teksti.'], hasNot: [':::', 'column'] },
  { it: 'the numbers of footnotes raised, and the notes where they stand', text: CARD.replace('ovi', 'ovi[^1]: `[^1]`').replace('## Rahoitus', '[^1]: Kysely lapsille.\n[^2]: Toinen kysely.\n\n[^3]: Sana\n\n## Kuvaus\n\nAlku.[^thl]\n\n[^thl]: https://thl.fi\n\n## Rahoitus'), has: ['ovi<sup>1</sup>: <code>[^1]</code>', /<p><sup>1<\/sup> Kysely lapsille\.\s{1,2}<br><sup>2<\/sup> Toinen kysely\.<\/p><p><sup>3<\/sup> <span>Sana<\/span><\/p>/u, '<p>Alku.<a href="https://thl.fi" rel="noreferrer"><sup>thl</sup></a></p>', '<p><sup>thl</sup> <a href="https://thl.fi"'], hasNot: ['</sup>: K'] },
  { it: 'no comments', text: SWOT, hasNot: ['Missä olette', '<!--'] },
  { it: 'in the editor what is missing is asked for, with the way there', text: SWOT, showing: { audience: 'editor' }, has: [/<h2>Heikkoudet.*class="prompt".*data-go="\/weaknesses"/su, 'data-pointer="/strengths/items/0"'] },
  { it: 'in the editor a list without items has a button that begins it', text: SWOT, showing: { audience: 'editor' }, has: ['<button type="button" class="begin" data-list="/weaknesses/items" aria-label="Lisää kohta: Heikkoudet">'], hasNot: ['data-list="/strengths/items"'] },
  { it: 'on a page it has none', text: SWOT, hasNot: ['<button'] },
  { it: 'ids of items in conclusions with what the items say, as a way to them', text: `${SWOT}- Perheet {#V2}\n\n## Johtopäätökset\n\n- Kasvata **V1** ja V9\n\n## TOWS\n\nV1 ja \`V1\`\n`, has: [
    '<li id="kohta-V1">', /Kasvata <strong><a href="#kohta-V1" class="item-name" title="vertaistuki">V1<span class="unseen">: vertaistuki<\/span><\/a><\/strong> ja V9/u, /<p><a href="#kohta-V1"[^]*<\/a> ja <code>V1<\/code>/u], hasNot: ['kohta-V2', 'kohta-V9'] },
  { it: 'on a page it is not', text: SWOT, hasNot: ['prompt', 'data-pointer', 'data-go'] },
  { it: 'nothing of items that are only begun', text: SWOT.replace('- kiire?', '- \n- kiire?'), showing: { audience: 'editor' }, has: ['<span class="count">1 kohta</span>', 'data-pointer="/threats/items/1"'], hasNot: ['/threats/items/0', '2 kohtaa'] },
  { it: 'a question in the place of a list that is only begun', text: SWOT.replace('- kiire?', '- '), showing: { audience: 'editor' }, has: [/<h2>Uhat <span class="count">ei vielä kohtia.*data-go="\/threats"/su] },
  { it: 'in the editor an empty board where the kind has one', text: '---\ntyyppi: swot\nkieli: fi\n---\n\n# Alku\n', showing: { audience: 'editor' }, has: [/data-go="\/strengths".*data-go="\/weaknesses".*data-go="\/opportunities".*data-go="\/threats".*data-go="\/conclusions"/su] },
  { it: 'on a page no empty board', text: '---\ntyyppi: swot\nkieli: fi\n---\n\n# Alku\n', hasNot: ['board'] },
  { it: 'no labels, rows and columns without values', text: FORM.replace('versiot:', 'laatijat:\n  - rooli:\nversiot:\n  - versio:\n    muutos:').replace('| Mitä toivot', '| | | | |\n| Mitä toivot'), hasNot: ['Laatijat', 'Muutos', '<strong></strong>', '<tr></tr>'] },
  { it: 'moments that are only begun not at all', text: STORY.replace('## Äänet', '## Käännekohdat\n\n- \n\n## Äänet').replace('aikajana:', 'aikajana:\n  - pvm:\n    tapahtuma:'), hasNot: ['<li></li>', 'Käännekohdat'] },
  { it: 'what looks like a mark of Markdown inside a line as text', text: CARD.replace('# Kehrä', '# 1. Kehrä').replace('- avata <script>alert(1)</script> ovi', '1. yksi').replace('kieli: fi', 'kieli: fi\nkunnat: ["# a", "> b", "- c", "***", "[d]: e", "2) f", "*g*"]'), has: ['<h1>1. Kehrä</h1>', '# a, > b, - c, ***, [d]: e, 2) f, *g*'.replaceAll('>', '>')] },
  { it: 'HTML as text', text: CARD, has: ['&#x3C;script>alert(1)&#x3C;/script>'], hasNot: ['<script'] },
  { it: 'shares of a budget in figures', text: CARD, has: [/Valtionavustus<\/th><td class="figure">300 euroa<\/td><td class="figure"><meter[^>]*>[^<]*<\/meter> 75 %/u] },
  { it: 'moments with their time and what came of them', text: STORY, showing: { others: { 'malli.abc.md': '---\ntyyppi: abc-malli\ntunniste: malli\n---\n\n# Yhteinen malli\n' } }, has: ['<time datetime="2009-10-09">9.10.2009</time>', 'Ensimmäinen tapaaminen', '<cite title="malli">Yhteinen malli</cite>'] },
  { it: 'voices side by side; in the editor those that are missing are asked for', text: STORY, showing: { audience: 'editor' }, has: [/voice-client.*Minua kuunneltiin\./su, /voice-partner.*class="prompt"/su] },
  { it: 'turning points with the time that stands before them', text: STORY.replace('## Äänet', '## Käännekohdat\n\n- Syksy 2023: ensimmäinen kokous\n- **9.10.2023:** toinen\n- Muutos: kolmas\n\n## Äänet'), has: [/<time>Syksy 2023<\/time><p>ensimmäinen kokous<\/p>/u, '<time datetime="2023-10-09">9.10.2023</time><p>toinen</p>', '<li><p>Muutos: kolmas</p></li>'] },
  { it: 'voices that are missing named on a page too', text: STORY, has: ['Kenen ääni puuttuu: lastensuojelu, kumppanit</p>'] },
  { it: 'one role of a participant as text', text: STORY.replace('kieli: fi', 'kieli: fi\nosallistujat:\n  asiakkaat: [nuori]'), has: ['<dd>nuori</dd>'], hasNot: ['Rooli'] },
  { it: 'what stands inside another section: in its own', text: CARD.replace('Valtionavustus', 'Toteutusaika: 2023–2024\n\n### Henkilöstö\n\n| Asema | Tehtävät |\n|---|---|\n| ohjaaja | ohjaa |\n| tutkija | tutkii |\n\nValtionavustus'), has: [/<h2>Rahoitus.*<dt>Toteutusaika<\/dt><dd>2023–2024<\/dd>.*<h3>Henkilöstö<\/h3>.*tutkija/su] },
  { it: 'items that say the same sort of things as a table', text: CARD.replace('## Rahoitus', '## Tavoitteiden toteutumisen riskit\n\n- vaihtuvuus\n  - Vastuu: johtaja\n- kiire\n  - Vastuu: tiimi\n\n## Rahoitus'), has: ['<th scope="col">Riski</th><th scope="col">Vastuu</th>', '<th scope="row">vaihtuvuus</th><td>johtaja</td>'] },
  { it: 'what has no label as text', text: REPORT, has: ['Hallinnoija'], hasNot: ['<dt>text</dt>'] },
  { it: 'goals that lead to what came of them, once each', text: REPORT, showing: { audience: 'editor' }, has: ['Tavoitteita: 2 · Tuotoksia: 2', /<div class="from"><h3>Osallisuus vahvistuu<\/h3><\/div><div class="to"><ul><li data-pointer="\/outputs\/groups\/0\/items\/0"[^>]*>Vertaisryhmä/u, /data-pointer="\/outputs\/groups\/1\/items\/0"[^>]*>Pelisäännöt/u], hasNot: ['<h2>Yhteinen työtapa'] },
  { it: 'what stands under one title once, with the goal that the title names best', text: REPORT.replace('- Osallisuus vahvistuu\n', '- Lastensuojelun kehittäminen\n- Lastensuojelun kehittämisen osallisuus\n').replace('## Osallisuus vahvistuu', '## Lastensuojelun kehittämisen osallisuus'), has: [/<h3>Lastensuojelun kehittämisen osallisuus<\/h3><\/div><div class="to"><ul><li>Vertaisryhmä/u] },
  { it: 'work packages on a time line, and in a tree', text: PLAN, showing: { audience: 'editor' }, has: ['<h2>Työpaketit aikajanalla</h2>', /<th scope="row">1\. Ryhmät<\/th><td>Syksy 2023<\/td><td class="bar"><svg/u, /<h2>Toimenpidekokonaisuus 2: Työtapa<\/h2><section class="element" data-pointer="\/actionAreas\/1\/workPackages\/0"[^>]*><h3>Työpaketti 2: Malli<\/h3>/u], hasNot: ['Numero', 'Nimi'] },
  { it: 'no time line where times are missing', text: PLAN.replace('kevät 2024', 'myöhemmin'), hasNot: ['<svg'] },
  { it: 'of a pilot the figures where they were followed, its voices and what was decided', text: PILOT, has: [/<h2>Seuranta<\/h2><p>Kysyttiin.*Kuulluksi.*<h2>Kokemukset/su, 'class="voice-client"', /<h2>Päätös<\/h2><p>Jatketaan\.<\/p><dl>/u] },
  { it: 'what was decided first', text: PILOT.replace('tulokset:', 'päätös: vakinaistetaan\ntulokset:'), has: [/<h2>Päätös<\/h2><dl><div><dt>Päätös<\/dt><dd>vakinaistetaan<\/dd><\/div><\/dl><p>Jatketaan/u] },
  { it: 'fields of a form as questions, and its versions last', text: FORM, has: [/<ol class="answers"><li><p><strong>Kuka vastaa<\/strong> <span class="note">\(valinta, pakollinen\)/u, '<ul class="options"><li>lapsi</li><li>vanhempi</li></ul>', /class="answer" aria-hidden="true".*<h2>Versiohistoria/su] },
  { it: 'all that is told of a version, each voice in sight, but not what the tool wrote for itself', text: `${FORM.replace(/versiot:[^]*?(?=---)/u, '')}\n## Versiohistoria\n\n### 0.1\n\n- Pvm: 1.2.2026\n- Tilaisuus: työpaja\n- Asiakkaat: äiti\n- Kumppanit: ei mukana, koulu oli kiinni\n- Tekijät: tutkija\n- Sormenjälki: p1:abc\n`, has: [
    /<th scope="col">Versio<\/th><th scope="col">Päiväys<\/th><th scope="col">Tilaisuus<\/th><th scope="col">Tekijät<\/th><th scope="col">Muuta<\/th>/u, /<td[^>]*>työpaja<\/td>/u, 'Asiakkaat: äiti', 'Kumppanit: ei mukana, koulu oli kiinni'], hasNot: ['p1:abc'] },
  { it: 'columns that only the writers know, by their names', text: `${FORM.replace(/versiot:[^]*?(?=---)/u, '')}\n## Versiohistoria\n\n| Versio | Asiakkaat | Muutos | Kumppanit |\n|---|---|---|---|\n| 0.1 | äiti | alku | rehtori |\n`, has: ['<th scope="col">Muutos</th><th scope="col">Asiakkaat</th><th scope="col">Kumppanit</th>', '<td>äiti</td><td>rehtori</td>'] },
  { it: 'themes by the codebook of the document, with their counts, and what is to be clarified', text: SWOT.replace('kieli: fi', 'kieli: fi\nteemat:\n  - tunniste: aika\n    nimi: Ajan puute'), has: [/<h3>Teemat<\/h3><ul><li><span class="theme">Ajan puute<\/span> 1<\/li>/u, /<h3>Selvitettävää<\/h3><ul><li>kiire\? <span class="note">\(Uhat\)/u] },
  { it: 'quadrants under the names that their makers gave them', text: SWOT.replace('kieli: fi', 'kieli: fi\nnelikentän_nimet:\n  vahvuudet: Ilot'), has: ['<h2>Ilot '] },
  { it: 'headings as their writers know them', text: CARD.replace('## Rahoitus', '## Toteutus\n\n- kokous\n\n## Rahoitus'), has: ['<h2>Toteutus</h2>'] },
  { it: 'labels in another language', text: SWOT, showing: { labels: 'sv' }, has: ['<h2><span lang="sv">Styrkor</span>'] },
  { it: 'links to the web, and no others', text: CARD.replace('avata', '[a](javascript:alert(1)) [b](https://a.fi) [c](../salainen.md) avata'), has: ['<span>a</span>', '<a href="https://a.fi" rel="noreferrer">b</a>', '<span>c</span>'], hasNot: ['javascript:'] },
  { it: 'images as their text where they cannot be shown', text: CARD.replace('avata', '![kaavio](https://a.fi/x.png) avata'), has: ['<span lang="fi">Kuva:</span> kaavio'], hasNot: ['<img'] },
]

describe('a document as HTML has', () => {
  for (const { it: name, text, showing, has = [], hasNot = [] } of cases) {
    for (const [ends, spelled] of [['\n', text], ['\r\n', text.replaceAll('\n', '\r\n')]] as const) {
      it(ends === '\n' ? name : `${name}, with carriage returns`, () => {
        const shown = html(spelled, showing)
        for (const one of has) assert.ok(typeof one === 'string' ? shown.includes(one) : one.test(shown), `${String(one)} is not in\n${shown}`)
        for (const one of hasNot) assert.ok(!(typeof one === 'string' ? shown.includes(one) : one.test(shown)), `${String(one)} is in\n${shown}`)
      })
    }
  }
})

describe('a document that is only begun', () => {
  for (const kind of engine.kinds.list.filter(({ purpose }) => purpose === undefined)) {
    for (const notation of ['markdown', 'yaml'] as const) {
      for (const language of LANGUAGES) {
        it(`${kind.id}, ${notation}, ${language}: is asked after, and has nothing empty`, () => {
          const { text } = engine.create({ kind, language, notation, today: '2026-11-22', isTaken: () => false })
          const [page, editor] = (['page', 'editor'] as const).map((audience) => html(text, { audience, path: notation === 'yaml' ? 'a.yaml' : 'a.md' }))
          assert.doesNotMatch(`${page}${editor}`, /<(li|dt|dd|p|ul|ol|dl|tbody|h\d)\b[^>]*><\/\1>/u)
          assert.doesNotMatch(page ?? '', /data-go/u)
          if (!text.includes('…') && kind.root.properties.some((property) => isSection(property) && property.need.draft !== 'optional')) assert.match(editor ?? '', /data-go/u)
        })
      }
    }
  }
})

describe('blocks', () => {
  it('have ids of their own, and keep them and their HTML when another one changes', () => {
    const [before, after] = [rendered(CARD), rendered(CARD.replace('300 euroa', '200 euroa'))]
    assert.deepEqual(before.map(({ id }) => id), ['head', 'goals', 'funding'])
    assert.deepEqual(after.filter(({ html: now }, index) => now !== before[index]?.html).map(({ id }) => id), ['funding'])
  })
  it('are none of a document of no kind', () => assert.deepEqual(rendered('# Lue minut\n'), []))
})
