// JSON Schemas of the same Finnish keys for the peers, so that they check what ours checks: keys, types, enumerations.
import {STATUSES} from './documents.mjs'

const text = {type: 'string', minLength: 1}
const texts = {type: 'array', minItems: 1, items: text}
const money = {type: ['number', 'null'], minimum: 0}
const record = (properties, required = Object.keys(properties)) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})
const records = (properties, required) => ({type: 'array', minItems: 1, items: record(properties, required)})
const item = {oneOf: [text, record({teksti: text, tunniste: text, varautuminen: text, vastuu: text}, ['teksti'])]}
const items = {type: 'array', minItems: 1, items: item}

const common = {
  tyyppi: {enum: ['hankekortti', 'swot'], description: 'Asiakirjan tyyppi'},
  tunniste: {type: 'string', pattern: '^[a-z0-9-]+$', description: 'Tunniste, joka on ainoa lajissaan'},
  otsikko: {...text, description: 'Asiakirjan otsikko'},
  kieli: {enum: ['fi', 'sv', 'en'], description: 'Asiakirjan kieli'},
  tila: {enum: STATUSES, description: 'Asiakirjan tila'},
  liittyy: texts,
  vertaa: text,
}
const FRONTMATTER = {
  hankekortti: {
    ohjelma: text,
    hanke: record({virallinen_nimi: text, muokkautunut_nimi: text}, ['virallinen_nimi']),
    hallinnoiva_kunta: text,
    kunnat: texts,
    yhdyshenkilot: records({rooli: text}),
    toteutusaika: text,
    rahoitus: record({kokonaisbudjetti: money, kuntaosuus: money, valtionavustus: money}),
    henkilosto: records({asema: text, tehtavat: text}),
    asiakkaat: record({valittomasti: {type: 'integer'}, valillisesti: {type: 'integer'}}),
  },
  swot: {
    hanke: text,
    swot: record({
      kohde: {enum: ['hanke', 'prosessi', 'malli', 'organisaatio']},
      ajankohta: {enum: ['alku', 'vali', 'loppu']},
      nelikentta: {enum: ['sisainen-ulkoinen', 'nykytila-tulevaisuus']},
    }),
    paivays: text,
    laatijat: records({rooli: text}),
    osallistujat: record({asiakkaat: texts, lastensuojelu: texts, kumppanit: texts}),
  },
}
const BODY = {
  hankekortti: {
    kuvaus: text,
    tavoitteet: texts,
    riskit: items,
    toimenpiteet: items,
    tuotokset: items,
    tulokset: items,
    kumppanit: items,
    juurruttaminen: items,
  },
  swot: {vahvuudet: items, heikkoudet: items, mahdollisuudet: items, uhat: items, johtopaatokset: items},
}
const OPTIONAL = ['liittyy', 'vertaa']

/** Draft-07 schema of a kind: of the whole YAML form, or of a Markdown document's frontmatter alone. */
export function schemaOf(kind, {whole}) {
  const properties = {...common, ...FRONTMATTER[kind], ...(whole ? BODY[kind] : {})}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: kind,
    ...record(
      properties,
      Object.keys(properties).filter((key) => !OPTIONAL.includes(key)),
    ),
  }
}
