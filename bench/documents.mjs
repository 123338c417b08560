// Project cards (hankekortti) and SWOT analyses of a wished size, as a value and in three notations: Markdown, YAML and JSON.
import {spoilItem} from './defects.mjs'
import {GOALS, MUNICIPALITIES, PARTNERS, PROJECTS, ROLES, paragraph, quadrantItem, randomFrom, sentence} from './vocabulary.mjs'

export const STATUSES = ['luonnos', 'kommentoitavana', 'koekaytossa', 'valmis', 'levitettavana', 'arkistoitu']
const NBSP = '\u00a0'
const ITEM_BYTES = 118
const BARE_BYTES = {hankekortti: 3900, swot: 900}
const LONG_LIST = 12
const PARTICIPATION =
  'vahvistaa lasten ja vanhempien osallisuutta: asiakkaat ovat mukana kehittämässä ja heidän palautteensa kerätään.'
const PROGRAMME = 'Tavoitteet on johdettu ohjelman Lapsen ääni2 kehittämisohjelma tavoitteista.'

const list = (count, make) => Array.from({length: count}, (_, index) => make(index))
const euros = (amount) => `${String(amount).replace(/\B(?=(\d{3})+$)/g, NBSP)} euroa`

/** The common frontmatter, in the order in which people write it. */
const frontmatter = (kind, {id, title}) => ({tyyppi: kind, tunniste: id, otsikko: title, kieli: 'fi', tila: 'luonnos'})

/** A card of about `bytes` bytes in its Markdown form: all eleven sections, no seeded defects. */
export function card({seed, id, number, bytes, related = []}) {
  const random = randomFrom(seed)
  const project = `${random.pick(PROJECTS)} ${number}`
  const places = random.sample(MUNICIPALITIES, 3)
  const share = random.whole(20, 90) * 1000
  const grant = random.whole(100, 400) * 1000
  const goals = random.sample(GOALS, bytes > 20000 ? 7 : 3)
  const each = Math.max(1, Math.round((bytes - BARE_BYTES.hankekortti) / ITEM_BYTES / 6))
  return {
    ...frontmatter('hankekortti', {id, title: `${project} – hankekortti`}),
    ohjelma: 'Lapsen ääni2 kehittämisohjelma',
    hanke: {virallinen_nimi: `${project} – monitoimijainen kehittämishanke`},
    hallinnoiva_kunta: places[0][0],
    kunnat: places.map(([name]) => name),
    yhdyshenkilot: [{rooli: random.pick(ROLES)}],
    toteutusaika: '1.5.2011–31.10.2013',
    rahoitus: {kokonaisbudjetti: share + grant, kuntaosuus: share, valtionavustus: grant},
    henkilosto: [{asema: 'kehittävä sosiaalityöntekijä', tehtavat: 'kehittäjätyöryhmien ohjaus'}],
    asiakkaat: {valittomasti: 120, valillisesti: 1040},
    ...(related.length ? {liittyy: related} : {}),
    kuvaus: `${project} ${PARTICIPATION} ${paragraph(random, 3)}`,
    tavoitteet: goals,
    riskit: list(Math.ceil(each / 2), () => ({
      teksti: sentence(random),
      varautuminen: sentence(random),
      vastuu: random.pick(ROLES),
    })),
    toimenpiteet: list(each, () => sentence(random)),
    tuotokset: goals.map((title) => ({title, items: list(Math.ceil(each / goals.length), () => sentence(random))})),
    tulokset: ['Hankkeen piirissä oli välittömästi 120 lasta ja välillisesti 1040 lasta.', ...list(each, () => sentence(random))],
    kumppanit: places.map(([name, , of]) => ({
      place: name,
      items: [
        `${of} kehittäjäkumppanina ${random.pick(PARTNERS)}, yhteyshenkilönä ${random.pick(ROLES)}.`,
        ...list(Math.floor(each / 3), () => sentence(random)),
      ],
    })),
    juurruttaminen: [
      ...places.map(([, inside]) => `${inside} malli otetaan osaksi perehdytystä ja työryhmä vastaa sen päivittämisestä.`),
      ...list(each, () => sentence(random)),
    ],
  }
}

/** A SWOT analysis of about `bytes` bytes in its Markdown form; where `spoilt`, about one item in twelve has a seeded defect. */
export function swot({seed, id, number, bytes, project, spoilt = false}) {
  const random = randomFrom(seed)
  const each = Math.max(2, Math.round((bytes - BARE_BYTES.swot) / ITEM_BYTES / 4.3))
  const text = (quadrant) =>
    spoilt && random.chance(1 / 12) ? spoilItem(quadrantItem(random, quadrant), random) : quadrantItem(random, quadrant)
  const items = (quadrant) =>
    list(each, (index) => ({teksti: text(quadrant), tunniste: `${quadrant[0].toUpperCase()}${index + 1}`}))
  return {
    ...frontmatter('swot', {id, title: `SWOT-analyysi hankkeen aluksi ${number}`}),
    hanke: project ?? `${random.pick(PROJECTS)} ${number}`,
    swot: {kohde: 'hanke', ajankohta: 'alku', nelikentta: 'sisainen-ulkoinen'},
    paivays: '9.10.2011',
    laatijat: [{rooli: 'kehittävä sosiaalityöntekijä'}, {rooli: 'tutkija sosiaalityöntekijä'}],
    osallistujat: {asiakkaat: ['lapsi', 'vanhempi'], lastensuojelu: ['lastensuojelun työryhmä'], kumppanit: ['koulu']},
    vahvuudet: items('vahvuudet'),
    heikkoudet: items('heikkoudet'),
    mahdollisuudet: items('mahdollisuudet'),
    uhat: items('uhat'),
    johtopaatokset: list(Math.ceil(each / 4), () => sentence(random)),
  }
}

/** The document whose Markdown form is nearest to `bytes` bytes; the estimate is corrected a few times. */
export function sized(make, options) {
  let bytes = options.bytes
  let document = make(options)
  for (let round = 0; round < 5; round++) {
    const real = Buffer.byteLength(toMarkdown(document))
    if (Math.abs(1 - real / options.bytes) < 0.03) break
    bytes += options.bytes - real
    document = make({...options, bytes})
  }
  return document
}

const BODY = new Set([
  'kuvaus',
  'tavoitteet',
  'riskit',
  'toimenpiteet',
  'tuotokset',
  'tulokset',
  'kumppanit',
  'juurruttaminen',
  'vahvuudet',
  'heikkoudet',
  'mahdollisuudet',
  'uhat',
  'johtopaatokset',
])
const bullets = (items) => items.map((item) => `- ${item}`).join('\n')

/** Long lists stand under sub-headings, as people group them. */
const grouped = (items) =>
  items.length <= LONG_LIST
    ? bullets(items)
    : list(
        Math.ceil(items.length / LONG_LIST),
        (index) => `### Osa ${index + 1}\n\n${bullets(items.slice(index * LONG_LIST, (index + 1) * LONG_LIST))}`,
      ).join('\n\n')

function cardSections(card) {
  const {kokonaisbudjetti, kuntaosuus, valtionavustus} = card.rahoitus
  return [
    ['Osahankkeen nimi', `Virallinen nimi: ${card.hanke.virallinen_nimi}.`],
    [
      'Hallinnoiva kunta ja yhdyshenkilön tiedot',
      `${card.hallinnoiva_kunta}\n\n- ${card.yhdyshenkilot[0].rooli}, lapsiperheiden sosiaalityö`,
    ],
    ['Lyhyt kuvaus osahankkeen tavoitteista, kohderyhmästä ja toiminnasta', card.kuvaus],
    [
      'Osahankkeen tavoitteet ja yhteys Lapsen ääni2 kehittämisohjelman tavoitteisiin',
      `${card.tavoitteet.map((goal, index) => `${index + 1}) ${goal}`).join('\n')}\n\n${PROGRAMME}`,
    ],
    [
      'Tavoitteiden toteutumisen riskit',
      bullets(card.riskit.map((risk) => `${risk.teksti}\n  - Varautuminen: ${risk.varautuminen}\n  - Vastuu: ${risk.vastuu}`)),
    ],
    ['Toimenpiteet', grouped(card.toimenpiteet)],
    ['Tuotokset (suoritteet)', card.tuotokset.map(({title, items}) => `### ${title}\n\n${bullets(items)}`).join('\n\n')],
    ['Tulokset ja vaikutukset (muutokset)', grouped(card.tulokset)],
    [
      'Yhteistyötahot ja kumppanit (Nimike+organisaatio+ kuvaus yhteistyöstä)',
      card.kumppanit
        .map(
          ({place, items: [partner, ...rest]}, index) =>
            `${place}\n\n${index + 1}) ${partner}${rest.length ? `\n\n${bullets(rest)}` : ''}`,
        )
        .join('\n\n'),
    ],
    [
      'Rahoitusmäärät ja henkilöstöresurssit (nimet, asema ja tehtävät)',
      `- Kokonaisbudjetti ${euros(kokonaisbudjetti)}\n- Kuntaosuus ${euros(kuntaosuus)}\n- Valtionavustus ${euros(valtionavustus)}\n\n` +
        `| Asema | Tehtävät |\n| --- | --- |\n${card.henkilosto.map(({asema, tehtavat}) => `| ${asema} | ${tehtavat} |`).join('\n')}`,
    ],
    ['Toiminnan juurruttaminen', grouped(card.juurruttaminen)],
  ]
}

const swotSections = (swot) => [
  ...[
    ['S) VAHVUUDET', swot.vahvuudet],
    ['W) HEIKKOUDET', swot.heikkoudet],
    ['O) MAHDOLLISUUDET', swot.mahdollisuudet],
    ['T) UHAT', swot.uhat],
  ].map(([heading, items]) => [heading, bullets(items.map(({teksti, tunniste}) => `${teksti} {#${tunniste}}`))]),
  ['Johtopäätökset', bullets(swot.johtopaatokset)],
]

export function toMarkdown(document) {
  const head = Object.fromEntries(Object.entries(document).filter(([key]) => !BODY.has(key)))
  const sections = document.tyyppi === 'swot' ? swotSections(document) : cardSections(document)
  const body = sections.map(([heading, text]) => `## ${heading}\n\n${text}\n`).join('\n')
  return `---\n${yamlMap(head, '')}---\n\n# ${document.otsikko}\n\n${body}`
}

/** The value of the YAML and JSON forms: lists without their groups, outputs with an identity. */
function written(document) {
  if (document.tyyppi === 'swot') return document
  const outputs = document.tuotokset.flatMap(({items}, goal) =>
    items.map((teksti, index) => ({teksti, tunniste: `O${goal + 1}-${index + 1}`})),
  )
  return {...document, tuotokset: outputs, kumppanit: document.kumppanit.flatMap(({items}) => items)}
}

export const toYaml = (document) => yamlMap(written(document), '')
export const toJson = (document) => `${JSON.stringify(written(document), null, 2)}\n`

const PLAIN = /^\p{L}[\p{L}\d -]*$/u
const yamlScalar = (value) => (typeof value === 'string' && !PLAIN.test(value) ? JSON.stringify(value) : String(value))

function yamlMap(map, indent) {
  return Object.entries(map)
    .map(([key, value]) => {
      if (Array.isArray(value)) return `${indent}${key}:\n${value.map((item) => yamlItem(item, `${indent}  `)).join('')}`
      if (typeof value === 'object') return `${indent}${key}:\n${yamlMap(value, `${indent}  `)}`
      return `${indent}${key}: ${yamlScalar(value)}\n`
    })
    .join('')
}

const yamlItem = (item, indent) =>
  typeof item === 'object'
    ? `${indent}- ${yamlMap(item, `${indent}  `).slice(indent.length + 2)}`
    : `${indent}- ${yamlScalar(item)}\n`
