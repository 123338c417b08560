import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'participation/client-missing'
const plan = (sentence: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Suunnitelma\n\n${sentence}\n`

const MISSING: readonly string[] = [
  'Työryhmä kehitti tukitoimia lapsille, nuorille ja heidän perheilleen yhdessä koulun kanssa.',
  'Tukea lasten koulunkäyntiä ja vanhempia kasvatustehtävässä.',
  'Lastensuojelun työntekijät ovat mukana ja antavat palautetta.',
  'Perheneuvola ja nuorisotoimi olivat mukana, ja asiakastyön kokemuksia koottiin.',
  'Lapsen elämään kuuluu koulu. Tavoitteiden mukaan vanhempia tuetaan.',
  'Asiakkaille tehtiin esite. Sen jälkeen työryhmä kokosi kaikki vuoden aikana syntyneet ajatukset yhteen, ja niistä keskusteltiin palautetta varten.',
  'Arviointiin halutaan ottaa mukaan asiakkaan hänen arjessaan kohtaavaa henkilöstöä.',
  'Tapaamiseen kutsuttiin ilmoittaja mukaan aina silloin, kun asiakas oli ohjattu muualta.',
  'Koulu pyritään pyytämään mukaan ensimmäiseen asiakastapaamiseen.',
  'Työryhmä kehitti ja testasi mallin, jonka avulla lapset saavat tukea.',
  'Tavoitteena ovat hyvinvoivat nuoret. Työryhmä kertoi mallista.',
  'Asiakkaat ohjattiin muualta, ja työryhmä suunnitteli tapaamiset.',
  'Lapset asuvat yhdessä vanhempiensa kanssa.',
  'Vi utvecklar stöd för familjer tillsammans med skolan.',
  'Kysyimme koululta, miten lapset voivat.',
  'Barnskyddet deltog. Målet är att barnen mår bra.',
  'Stödet hör till familjer med barn.',
  'Child protection staff were heard. The plan was written over the summer and is for children.',
]
const TOLD: readonly string[] = [
  'Lisätä asiakkaan osallistumista',
  'Asiakasosallisuus',
  'Lasten, nuorten ja vanhempien äänen kuuleminen vertaisryhmissä.',
  'Vanhempia haastateltiin kotona.',
  'Lapset otettiin mukaan suunnitteluun.',
  'Suunnitteluun otettiin mukaan lapsen vanhemmat.',
  'Työryhmä pyysi perheiltä palautetta.',
  'Huoltajien kokemukset koottiin.',
  'Suunnitelmapohja, jonka vanhemmat testasivat',
  'Perheet toivoivat yhtä yhteistä pöytää.',
  'Nuorten mielestä kirje on selkeä.',
  'Föräldrarna föreslog en gemensam plan.',
  'Parents also tested the form.',
  'Nuoret ovat olleet mukana.',
  'Lastensuojelun asiakkaita kuultiin.',
  'Klienternas delaktighet har stärkts.',
  'Föräldrarna intervjuades och barnen blev hörda.',
  'Familjerna var med från början.',
  'Parents and children took part in the workshops.',
  'We interviewed young people.',
  'Lomake kehitettiin yhdessä vanhempien kanssa.',
  'Teamet utvecklar blanketter tillsammans med familjerna.',
  'The checklist was written together with the parents.',
  'Vi frågade familjerna i maj.',
  'Kysyimme nuorilta, mitä he haluavat.',
]

describe(code, () => {
  it('marks the start of a plan that names clients only as a target group', () => {
    expectMarkedInAllSpellings(code, plan(MISSING[0] ?? '').replace('suunnitelma\n', 'suunnitelma\n^^^^^^ participation/client-missing\n'))
  })

  it('does so in a Swedish card and in YAML', () => {
    expectMarkedInAllSpellings(code, '---\ntyp: projektkort\n^^^ participation/client-missing\n---\n\n# Stöd\n\n## Mål\n\n- att stödja barn och familjer\n')
    expectMarkedInAllSpellings(code, 'tyyppi: hankekortti\n^^^^^^ participation/client-missing\nasiakkaat: { välittömästi: 120 }\nosallistujat:\n  asiakkaat: []\n  kumppanit: [koulu]\ntavoitteet:\n  - tukea perheitä\n')
  })

  for (const sentence of MISSING) it(`misses it in “${sentence}”`, () => assert.equal(findings(plan(sentence)).filter((one) => one.code === code).length, 1))
  for (const sentence of TOLD) {
    it(`finds it in “${sentence}”`, () => {
      for (const spelled of [sentence, sentence.normalize('NFD'), sentence.replaceAll(' ', '\u00a0')]) {
        expectMarked(code, plan(spelled))
        expectMarked(code, `tyyppi: hankekortti\ntavoitteet:\n  - ${JSON.stringify(spelled)}\n`)
      }
    })
  }

  it('takes clients among the participants for an answer', () => {
    expectMarked(code, plan('Kehitettiin lomake.').replace('suunnitelma\n', 'suunnitelma\nosallistujat: { asiakkaat: [lapsi, vanhempi] }\n'))
  })

  it('does not read comments, code or the source', () => {
    assert.equal(findings(plan('<!-- Miten lapset ovat olleet mukana? --> `lapset mukana`').replace('suunnitelma\n', 'suunnitelma\nlahde: { huomautus: lapset mukana }\n')).filter((one) => one.code === code).length, 1)
  })

  it('asks nothing of a kind without goals', () => expectMarked(code, '---\ntyyppi: swot\n---\n\n# SWOT\n\n## Vahvuudet\n\n- innostus\n'))

  it('praises a document that tells of it', () => {
    assert.equal(successes(plan(TOLD[0] ?? ''))[code], 'Asiakirja kertoo asiakkaiden osallisuudesta.')
    assert.equal(successes(plan(MISSING[0] ?? ''))[code], undefined)
  })

  it('is information in a draft and a warning in use', () => {
    const severity = (status: string): string | undefined => findings(plan('a').replace('tyyppi', `tila: ${status}\ntyyppi`)).find((one) => one.code === code)?.severity
    assert.deepEqual([severity('luonnos'), severity('valmis')], ['information', 'warning'])
  })

  it('asks in a comment behind the goals or the introduction, in YAML above the goals, and once only', () => {
    const goals = '---\ntyyppi: hankekortti\n---\n\n# Tuki\n\n## Tavoitteet\n\n- tukea perheitä\n\n'
    const asked = `${goals}<!-- Miten lapset ja vanhemmat ovat olleet mukana, ja miten heitä kuultiin? -->\n\n`
    expectFixed(code, `${goals}## Riskit\n`, `${asked}## Riskit\n`)
    expectFixed(code, `${asked}## Riskit\n`, undefined)
    expectFixed(code, plan('Kehitettiin lomake.'), plan('Kehitettiin lomake.\n\n<!-- Miten lapset ja vanhemmat ovat olleet mukana, ja miten heitä kuultiin? -->'))
    expectFixed(code, 'typ: projektkort\nmål:\n  - stöd\n', 'typ: projektkort\n# Hur har barn och föräldrar varit med, och hur blev de hörda?\nmål:\n  - stöd\n')
    expectFixed(code, 'typ: projektkort\n', undefined)
  })

  it('hears clients whose experiences stand in one text, and not the workers who speak of them', () => {
    const pilot = (experiences: string): string => `---\ntyyppi: kokeilu\nkieli: fi\n---\n\n# Kokeilu\n\n## Tavoitteet\n\n- Puhutaan\n\n## Kokemukset\n\n${experiences}\n`
    for (const told of ['Vanhemmat: muistio auttoi. Työntekijät: aika ei riittänyt.', 'Koulu: tila löytyi.\n\n**Nuoret:** hyvä.', '- Äidit: hyvä']) assert.deepEqual(findings(pilot(told)).filter((one) => one.code === code), [], told)
    for (const told of ['Työntekijät: vanhemmat tarvitsevat tukea.', 'Lapset ovat tavoite.']) assert.equal(findings(pilot(told)).filter((one) => one.code === code).length, 1, told)
  })
})
