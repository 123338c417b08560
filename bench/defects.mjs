// Defects that real documents have, seeded into half of the documents. Each takes a text and gives it back spoilt.

const swap = (pattern, replacement) => (text) => text.replace(pattern, replacement)
const section = (name) => new RegExp(`^## (?:[A-Z]\\) )?${name}[^]*?(?=^## |$(?![^]))`, 'mi')

const ANY = [
  swap(/^tila: .*$/m, 'tila: kesken'),
  swap(/^tunniste: (.*)$/m, 'tunniste: "$1 !"'),
  swap(/^otsikko: .*$/m, 'otsikko: "sulkematon lainausmerkki'),
  swap(/^kieli: fi$/m, 'kieli: fi\nlisatieto: ei kuulu tähän'),
  swap(/^## /m, '#### '),
  swap(/^- (\p{L}+ \p{L}+) (.*)$/mu, '- $1\n- $2'),
  swap(/^- (.*)\.$/m, '- $1, lisätietoja matti.meikalainen(at)esimerkki.fi.'),
  swap(/^- (.*)\.$/m, '- $1 kehittämissyhteistyössä 31.11.2012.'),
  swap(/^- (.*)$/m, '• $1'),
  swap(/^- (.*)\.$/m, '- $1, katso [tästä](https://esimerkki.fi/ohje).'),
  swap(/^kieli: fi$/m, 'kieli: fi\nvertaa: ei-ole-olemassa'),
]
const CARD = [
  swap(section('Tavoitteiden toteutumisen riskit'), ''),
  swap(section('Toimenpiteet'), '## Toimenpiteet\n\n'),
  (text) => text + (section('Toimenpiteet').exec(text)?.[0] ?? ''),
  swap(/^- Kuntaosuus .*$/m, '- Kuntaosuus 1.000 euroa'),
  swap(/^- Kokonaisbudjetti .*$/m, '- Kokonaisbudjetti euroa'),
  swap(/^toteutusaika: .*$/m, 'toteutusaika: 1.5.2013 - 31.10.2011'),
]
const SWOT = [
  swap(section('Uhat'), ''),
  swap('## W) HEIKKOUDET', '## Haasteet'),
  swap(/^- (.*)\. (\{#U2\})$/m, '- Onko $1? $2'),
  swap(/^laatijat:\n(?: .*\n)+/m, ''),
  swap(section('Mahdollisuudet'), '## O) MAHDOLLISUUDET\n\n'),
]

const ITEM = [
  (item) => `Onko niin, että ${item[0].toLowerCase()}${item.slice(1, -1)}?`,
  swap(/\.$/, ' kehittämissyhteistyössä.'),
  swap(/\.$/, ', lisätietoja matti.meikalainen(at)esimerkki.fi.'),
  swap(/\.$/, ', katso [tästä](https://esimerkki.fi/ohje).'),
  swap(/\.$/, ' ajalla 1.5.2007-31.11.2009.'),
]

/** One list item, spoilt. */
export const spoilItem = (item, random) => random.pick(ITEM)(item)

/** One to three defects that suit the kind. */
export const spoil = (text, kind, random) =>
  random.sample([...ANY, ...(kind === 'swot' ? SWOT : CARD)], random.whole(1, 3)).reduce((spoilt, defect) => defect(spoilt), text)
