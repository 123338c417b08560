// Hovers in what people write: terms of the field, goals and what serves them, ids and attributes of items, codes of rules.
import assert from 'node:assert/strict'
import { createEngine } from '../../server/core/engine.ts'
import { NO_CONFIGURATION } from '../../server/core/config/configuration.ts'
import { compile } from '../../server/core/kinds/compile.ts'
import { bundled } from '../support/engine.ts'
import { hovered, told, type Pointing } from '../support/hovers.ts'

const plan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\nkieli: fi\n---\n\n# Arki\n\n${body}`
const EMBEDDING = [
  'juurruttaminen · sv förankring · en embedding',
  'Uusi toimintatapa jää pysyväksi osaksi arkea, kun hanke päättyy. Suunnitelma tehdään jokaiselle kunnalle.',
  'Lähde: Hankekortti: Toiminnan juurruttaminen',
]
const LEARNING = [
  'trialoginen oppiminen · sv trialogiskt lärande · en trialogical learning',
  'Opitaan muokkaamalla yhdessä konkreettisia tuotoksia, joista syntyy uusia versioita. Täydentää yksin ja keskustellen oppimista.',
  'Lähde: Hankekortti; trialogisen oppimisen suunnitteluperiaatteet',
]
const ABC = [
  'abc-malli · sv abc-modell · en abc model',
  'Monitoimijaisen kohtaamisen malli: ennen neuvottelua, neuvottelussa ja neuvottelun jälkeen jokaisella osapuolella on omat tehtävänsä.',
  'Lähde: Posteri: monitoimijaisen kohtaamisen abc-malli',
]

told('a term of the field in prose is explained', [
  { it: 'in any form of the word', text: plan('## Keinot\n\nMallin juurruttami|sesta sovittiin.\n'), at: 'juurruttamisesta', says: EMBEDDING },
  { it: 'from its beginning', text: plan('## Keinot\n\nMallin |juurruttaminen alkaa.\n'), at: 'juurruttaminen', says: EMBEDDING },
  { it: 'at the end of the text', text: plan('## Keinot\n\nMallin juurruttaminen|'), at: 'juurruttaminen', says: EMBEDDING },
  { it: 'of two words, on either of them', text: plan('## Keinot\n\nTrialogisen oppi|misen tapa.\n'), at: 'Trialogisen oppimisen', says: LEARNING },
  { it: 'of two words, over a line end of Windows', text: plan('## Keinot\n\nTrialo|gisen\r\noppimisen tapa.\r\n'), at: 'Trialogisen\r\noppimisen', says: LEARNING },
  { it: 'of which only the first word is there', text: plan('## Keinot\n\nTrialo|ginen tapa.\n'), at: 'Trialoginen', says: LEARNING },
  { it: 'with a hyphen', text: plan('## Keinot\n\nHarjoitellaan ABC-mal|lia.\n'), at: 'ABC-mallia', says: ABC },
  { it: 'in an item', text: plan('## Keinot\n\n- abc|-mallin kokeilu\n'), at: 'abc-mallin', says: ABC },
  { it: 'under a heading that the kind does not know', text: plan('## Omia ajatuksia\n\nMallin juurrut|taminen.\n'), at: 'juurruttaminen', says: EMBEDDING },
  { it: 'in a text of YAML', text: 'tyyppi: kehittamissuunnitelma\nkieli: fi\nkeinot: Mallin juurrut|taminen.\n', at: 'juurruttaminen', says: EMBEDDING },
  { it: 'without an explanation by its names', text: plan('## Keinot\n\nOhjausryh|mässä sovittiin.\n'), at: 'Ohjausryhmässä', says: ['ohjausryhmä · sv styrgrupp · en steering group'] },
  {
    it: 'in Swedish', text: '---\ntyp: utvecklingsplan\nspråk: sv\n---\n\n# Plan\n\nFörankring|en av modellen.\n', at: 'Förankringen',
    says: ['förankring · fi juurruttaminen · en embedding', 'Det nya arbetssättet blir en bestående del av vardagen när projektet tar slut. Planen görs för varje kommun.', 'Källa: Projektkortet: förankring av verksamheten'],
  },
  {
    it: 'in English', text: '---\ntype: development-plan\nlanguage: en\n---\n\n# Plan\n\nOutputs and out|comes of the work.\n', at: 'outcomes',
    says: ['outcome · fi tulos · sv resultat', 'The change that outputs lead to, for example in the daily life of clients. Best shown by a figure or an observation.', 'Source: Project card: outcomes and impact (changes)'],
  },
  { it: 'not inside another word', text: plan('## Keinot\n\nEpätulo|sta.\n') },
  { it: 'not a word that only begins alike', text: '---\ntyp: utvecklingsplan\nspråk: sv\n---\n\n# Plan\n\nEffektivi|tet.\n' },
  { it: 'not in code', text: plan('## Keinot\n\nKirjoita `juurrut|taminen`.\n') },
  { it: 'not in a comment', text: plan('## Keinot\n\n<!-- juurrut|taminen -->\n') },
  { it: 'not in the target of a link', text: plan('## Keinot\n\n[suunnitelma](juurrut|taminen.md)\n') },
  { it: 'not in a document of no kind', text: '# Ohje\n\nMallin juurrut|taminen.\n' },
])

const TRACED = plan('## Tavoitteet\n\n- Kehittää koulutusta vanhemmille {#T1}\n- Parantaa tiedonkulkua\n\n## Tuotokset\n\n- Kurssi {tavoite=T1}\n- Opas {tavoite="T1 T2"}\n- Esite\n')

told('a goal tells what serves it', [
  { it: 'by tags', text: TRACED.replace('koulutusta', 'koulu|tusta'), at: 'Kehittää koulutusta vanhemmille', says: ['Tätä tavoitetta palvelee 2 tuotosta:', '- Kurssi', '- Opas'] },
  { it: 'by its number', text: TRACED.replace('tiedonkulkua', 'tiedon|kulkua'), at: 'Parantaa tiedonkulkua', says: ['Tätä tavoitetta palvelee 1 tuotos:', '- Opas'] },
  { it: 'that nothing does yet', text: TRACED.replace('tiedonkulkua', 'tiedon|kulkua').replace('T1 T2', 'T1'), at: 'Parantaa tiedonkulkua', says: ['Tälle tavoitteelle ei ole vielä tuotosta.'] },
  { it: 'and an output whom it serves', text: TRACED.replace('Opas', 'Op|as'), at: 'Opas', says: ['Palvelee tavoitetta:', '- Kehittää koulutusta vanhemmille', '- Parantaa tiedonkulkua'] },
  { it: 'and nothing on an output of which that is not known', text: TRACED.replace('Esite', 'Esi|te') },
  {
    it: 'in YAML', text: 'tyyppi: kehittamissuunnitelma\nkieli: fi\ntavoitteet:\n  - Kehittää kou|lutusta vanhemmille\ntuotokset:\n  - Koulutusta vanhemmille kehitettiin\n', at: 'Kehittää koulutusta vanhemmille',
    says: ['Tätä tavoitetta palvelee 1 tuotos:', '- Koulutusta vanhemmille kehitettiin'],
  },
  { it: 'and a list is cut', text: TRACED.replace('koulutusta', 'koulu|tusta').replace('- Esite\n', Array.from({ length: 5 }, (_, n) => `- Ohje ${n} {tavoite=T1}\n`).join('')), at: 'Kehittää koulutusta vanhemmille', says: ['Tätä tavoitetta palvelee 7 tuotosta:', '- Kurssi', '- Opas', '- Ohje 0', '- Ohje 1', '- Ohje 2', '- … ja 2 muuta'] },
])

const SWOT = '---\ntyyppi: swot\nkieli: fi\n---\n\n## Vahvuudet\n\n- osaava henkilöstö {#V1 teema=aika paino=4}\n\n## Johtopäätökset\n\n- Käytetään V1 hyväksi\n'
const themes = { ...NO_CONFIGURATION, themes: [{ id: 'aika', name: 'Ajan riittävyys', description: 'Ehtiikö työ?' }] }

told('what stands in braces behind an item is explained', [
  { it: 'its id, and who refers to it', text: SWOT.replace('#V1', '#V|1'), at: 'V1', says: ['V1 · Kohdan tunniste. Muut kohdat viittaavat tähän sillä.', 'Tähän viittaa 1 kohta:', '- Käytetään V1 hyväksi'] },
  { it: 'a theme', text: SWOT.replace('aika', 'ai|ka'), at: 'teema=aika', configuration: themes, says: ['Ajan riittävyys · Ehtiikö työ?', 'Teema, jonka mukaan kohtia kootaan ja verrataan.'] },
  { it: 'a theme that nobody has named', text: SWOT.replace('teema', 'tee|ma'), at: 'teema=aika', says: ['Teema, jonka mukaan kohtia kootaan ja verrataan.'] },
  { it: 'a weight', text: SWOT.replace('paino', 'pai|no'), at: 'paino=4', says: ['Paino: kuinka tärkeä kohta on muihin nähden.'] },
  { it: 'a goal', text: TRACED.replace('tavoite=T1', 'tavoite=|T1'), at: 'tavoite=T1', says: ['Kehittää koulutusta vanhemmille', 'Tavoite, jota tämä kohta palvelee: sen tunniste tai numero.'] },
  { it: 'a goal that is none', text: TRACED.replace('tavoite=T1', 'tavoite=|T7'), at: 'tavoite=T7', says: ['Tässä asiakirjassa ei ole tavoitetta ”T7”.', 'Tavoite, jota tämä kohta palvelee: sen tunniste tai numero.'] },
  { it: 'one of several', text: TRACED.replace('tavoite="T1 T2"', 'tavoite="T1| T9"'), at: 'tavoite="T1 T9"', says: ['Kehittää koulutusta vanhemmille', 'Tässä asiakirjassa ei ole tavoitetta ”T9”.', 'Tavoite, jota tämä kohta palvelee: sen tunniste tai numero.'] },
  { it: 'and not one that means nothing to us', text: SWOT.replace('paino', 'vä|ri') },
  { it: 'and elsewhere an id leads to its item', text: SWOT.replace('Käytetään V1', 'Käytetään V|1'), at: 'V1', says: ['V1 · osaava henkilöstö'] },
  { it: 'and not what looks like an id and is none', text: SWOT.replace('Käytetään V1', 'Käytetään V|2') },
])

told('the code of a rule is looked at in the settings', [
  { it: 'not one that is none', text: 'säännöt:\n  swot/puut|tuu: pois\n', path: '.pitkospuut.yaml', language: 'fi' },
  { it: 'a family by what it looks after', text: 'säännöt:\n  pos|ter: pois\n', path: '.pitkospuut.yaml', language: 'fi', at: 'poster', says: [`Posterit · Sääntöryhmä, ${bundled.rules.filter(({ code }) => code.startsWith('poster/')).length} sääntöä`] },
  { it: 'a family of one rule', text: 'säännöt:\n  re|gister: pois\n', path: '.pitkospuut.yaml', language: 'fi', at: 'register', says: ['Hankerekisteri · Sääntöryhmä, 1 sääntö'] },
])

describe('the code of a rule is explained', () => {
  const places: Readonly<Record<string, readonly [text: string, pointing?: Pointing]>> = {
    'in the settings': ['säännöt:\n  swot/ques|tion: pois\n', { path: '.pitkospuut.yaml', language: 'fi' }],
    'in a comment that switches it off': [SWOT.replace('- osaava', '<!-- pitkospuut-disable-next-line swot/que|stion: sovittu -->\n- osaava')],
    'in the list of what a document leaves out': ['tyyppi: swot\nkieli: fi\nohita:\n  - sääntö: swo|t/question\n    syy: sovittu\n'],
  }
  for (const [where, [text, pointing]] of Object.entries(places)) {
    it(where, () => {
      const seen = hovered(text, pointing)
      assert.equal(seen?.at, 'swot/question')
      assert.match(seen.lines[0] ?? '', /^swot\/question · ”…” on kysymys\./u)
      assert.match(seen.lines[1] ?? '', /^Miksi\? Kysymys on arvokas/u)
      assert.match(seen.lines[2] ?? '', /^Lähde: .* · swot\/question$/u)
    })
  }
})

const evening = createEngine(bundled, {
  compile,
  files: {
    'evening.schema.json': {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      kind: { id: 'evening', files: ['*.ilta.md'], labels: { fi: ['vanhempainilta'], sv: ['föräldrakväll'], en: ['parents-evening'] }, titles: { fi: 'Vanhempainilta', sv: 'Föräldrakväll', en: "Parents' evening" } },
      allOf: [{ $ref: 'shared/common.schema.json' }], type: 'object',
      properties: {
        goals: {
          $ref: 'shared/types.schema.json#/$defs/list', role: 'goals', need: { draft: 'recommended', inUse: 'required' },
          labels: { fi: ['Tavoitteet'], sv: ['Mål'], en: ['Goals'] }, prompts: { fi: 'Mitä illalla halutaan saada aikaan?', sv: 'Vad vill ni uppnå?', en: 'What should the evening achieve?' },
        },
        size: { type: 'string', enum: ['small', 'large'], labels: { fi: ['koko'], sv: ['storlek'], en: ['size'] }, enumLabels: { small: { fi: ['pieni'], sv: ['liten'], en: ['small'] } }, enumDescriptions: { small: { fi: 'Yksi luokka.', sv: 'En klass.', en: 'One class.' } } },
        note: { type: 'string', examples: ['Kahvit klo 17'], labels: { fi: ['huomio'], sv: ['notis'], en: ['note'] } },
      },
    },
  },
})
const ofEvening = { engine: evening, path: 'a.ilta.md', language: 'fi' } as const

told('a kind of a workspace is spoken of like any other', [
  { it: 'its headings', ...ofEvening, text: '# Ilta\n\n## Tavoi|tteet\n\n- a\n', at: 'Tavoitteet', says: ['Tavoitteet · luonnoksessa: suositellaan; käytössä: tarvitaan · 1 kohta', 'Apukysymys: Mitä illalla halutaan saada aikaan?'] },
  { it: 'its choices', ...ofEvening, text: '---\nkoko: pie|ni\n---\n', at: 'pieni', says: ['pieni · sv liten · en small', 'Yksi luokka.'] },
  { it: 'a choice without labels', ...ofEvening, text: '---\nkoko: lar|ge\n---\n', at: 'large', says: ['large'] },
  { it: 'its own examples', ...ofEvening, text: '---\nhuo|mio: x\n---\n', at: 'huomio', says: ['Huomio · vapaaehtoinen', 'Esimerkiksi: Kahvit klo 17'] },
])
