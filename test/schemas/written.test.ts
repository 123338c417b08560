// A kind file is an ordinary JSON Schema: any validator accepts the written form under canonical names, and refuses what is wrong.
import assert from 'node:assert/strict'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { files, kindNamed, type Json, type JsonObject } from './files.ts'

const ajv = new Ajv2020({ strict: false, allErrors: true })
for (const [name, schema] of files) if (name !== 'kind.meta.json' && name !== 'shared/voices.json') ajv.addSchema(schema, `file:///${name}`)

/** Where a document of a kind is wrong, as `pointer keyword`. */
function faults(kind: string, document: Json): readonly string[] {
  ajv.validate(`file:///${kindNamed(kind)}`, document)
  return (ajv.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}

const SAMPLES: Readonly<Record<string, string>> = {
  'theme-page': `
type: theme-page
id: yhteistyo
title: Yhteistyö
language: fi
theme: Yhteistyö
summary: Kuusi työryhmää kehitti.
tasks:
  - { name: SUKEDO, number: 2, plan: sukedo, team: Leppävaara, unit: avopalvelut, municipality: Espoo, goals: [Osallistuminen], outputs: [{ text: Posteri }], contact: sosiaaliohjaaja }
contact: Socca
`,
  form: `
type: form
id: seurantalomake
title: Seurantalomake
language: fi
version: "0.1"
subtype: followUp
filledBy: sosiaaliohjaaja
purpose: Seurataan, miten tapaamiset sujuvat.
fields:
  - Mitä jäi mieleen?
  - { name: Miten sujui?, type: scale, required: true, help: Ympyröi yksi., options: [hyvin, huonosti] }
dataProtection: { personalData: ei kerätä, storage: ei säilytetä }
versions: [{ version: "0.1", date: 1.2.2012, change: Luonnos. }]
`,
  register: `
type: register
id: rekisteri
title: Hankerekisteri
language: fi
projects:
  - { id: kehra-ii, name: Kehrä II, municipality: [Helsinki], administrator: Helsinki, period: 2011–2013, status: final, partners: [], outputs: [], contactRole: tutkija }
`,
  'project-card': `
type: project-card
id: kehra-ii-hankekortti
title: Kehrä II – hankekortti
language: fi
status: draft
version: "0.1"
date: 9.10.2009
visibility: internal
programme: Lapsen ääni2 kehittämisohjelma
project: { official: Kehrä II Moniammatilliset pitkospuut, revised: Asiakasosallisuus monitoimijaisessa yhteistyössä }
municipality: Helsinki
municipalities: [Helsinki, Vantaa, Espoo]
contacts: [{ role: kehittävä sosiaalityöntekijä }, tutkija sosiaalityöntekijä]
funding: { total: null, municipalShare: 91491, stateGrant: 274 000 euroa, other: { text: 10 euroa, amount: 10, currency: EUR } }
staff:
  - { position: kehittävä sosiaalityöntekijä, tasks: kehittäjätiimien tuki, workingTime: 100 % }
period: 1.5.2007–31.10.2009
clients: { direct: 120, indirect: noin 1040 lasta, basis: neljä lasta sosiaalityöntekijää kohti }
participants:
  clients: [lapsi, { role: vanhempi, count: noin 20, method: ryhmähaastattelu }]
  partners: []
related:
  - kehra-ii-swot-alku
  - { id: kehra-ii-swot-abc-malli, item: V1, reviewed: { version: "1.0", date: 1.2.2012 } }
source: { file: liite, place: sivut 7–10, note: Nimet korvattu rooleilla. }
name: Kehrä II
goals:
  - Asiakasosallisuus
  - { id: T2, text: Monitoimijaisuus, attributes: { teema: verkosto, paino: 4 }, children: [kunnittain] }
risks:
  - { text: Organisaatiomuutokset, mitigation: Perehdytys, owner: ohjausryhmä, state: materialised }
  - Heikko sitoutuminen
measures: Vahvistetaan asiakasosallisuutta vertaisryhmissä.
outputs:
  groups:
    - { title: Asiakasosallisuus, items: [Esite] }
    - { title: Luvut, text: Välittömästi 120 lasta. }
  text: [{ text: Lisäksi seminaareja., at: 1 }]
embedding: { items: [], text: Malli on valmis levitettäväksi. }
versions:
  - version: "0.1"
    date: 1.2.2012
    status: draft
    participants: { clients: [vanhempi], childProtection: [sosiaalityöntekijä], partners: [] }
    absenceReasons: { partners: Koulu ei päässyt. }
    change: Luonnos.
reviews: { O2: "p1:abcdefghijklmnop" }
formerIds: [kehra-2]
ignore: [{ rule: goals/too-many, reason: sovittu ohjausryhmässä }]
`,
  'outcome-report': `
type: outcome-report
id: kehittamisyksikko-loppuraportti
title: Tavoitteista tuotoksiin
language: fi
project: Kehittämisyksikköhanke
organisation: Osaamiskeskus
event: { name: Loppuseminaari, date: 9.10.2009 }
goalCount: 2
period: 1.5.2007–31.10.2009
administrator: Kotkan kaupunki
funding: { total: 365 491 euroa, stateGrant: 274000, municipalShare: 91491 }
context: [Vuoden 2008 lastensuojelulaki]
goals: { text: Pysyvä kehittämisyksikkö, items: [Erityisosaaminen, Sijaishuolto] }
outputs:
  groups:
    - { title: Erityisosaaminen, items: [Verkostopankki, { text: Selvitys, owner: Kehikko }] }
    - { title: Sijaishuolto, text: Malli on koekäytössä. }
future: [Kehikko jatkaa]
`,
  'project-plan': `
type: project-plan
id: paihdehanke
title: Monitoimijainen tuki
language: fi
programme: Lape
goals: Perheet saavat apua ajoissa.
actionAreas:
  - name: Monitoimijainen työ
    number: 1
    goals: [Palvelut toimivat yhdessä]
    workPackages:
      - name: Monitoimijainen arviointi
        goals: [Arviointi tehdään yhdessä]
        measures: [Kokeilu, Koulutus]
        owner: Espoo
        indicators: [ARVOA, BBIC]
        regionalName: Yhteinen arviointi
        schedule: kevät 2018
regional: { groups: [{ title: Länsi-Uusimaa, items: [Yhteinen arviointi] }] }
administration: Hanketta hallinnoi kuntayhtymä.
period: { start: 1.1.2017, end: 31.12.2018 }
funding: { total: null }
contact: hankepäällikkö
`,
  pilot: `
type: pilot
id: porvoo-pta
title: Arviointi yhdessä
language: fi
municipality: Porvoo
method: Lean
trialPeriod: { text: marras-joulukuu 2017, duration: '1,5 kk' }
partners: [perheneuvola, neuvola]
consent: varmistettiin etukäteen
measures: [seurantalomake]
figures: [{ measure: tapaamiset, start: 4, end: noin 12, n: '8' }]
decision: established
attachments: [prosessikuvaus]
background: Osallistuminen oli yksittäisen työntekijän varassa.
goals: Asiakkaan ei tarvitse kertoa asiaansa uudelleen.
trial: Ilmoittaja kutsuttiin ensimmäiseen tapaamiseen.
followUp: Tapaamiset kirjattiin lomakkeelle.
experiences: { clients: Hyviä., childProtection: Aikataulut vaativat sopimista., partners: Aktiivisia. }
conclusion: { decidedBy: johtoryhmä, decidedOn: 1.2.2018, text: Malli toimii. }
`,
  swot: `
type: swot
id: kehra-ii-swot-alku
title: SWOT-analyysi hankkeen aluksi
language: fi
project: Kehrä II
status: draft
supplementDue: kevät 2012
swot: { subject: project, timing: start, framing: internalExternal }
authors: [{ role: tutkija sosiaalityöntekijä, organisation: Socca }]
themes: [aika, { id: osallisuus, name: Osallisuus }]
compares: kehra-i-swot
quadrantNames: { weaknesses: Haasteet }
strengths: [jo aiemmin tehty yhteistyö kunnissa]
weaknesses: [{ id: W1, text: arjen kiireisyys }]
opportunities: []
threats: [työntekijävaihdokset]
conclusions: [Sovitaan yhteinen aika kehittämiselle.]
`,
  'development-plan': `
type: development-plan
id: kovisko
title: KOVISKO
language: fi
acronym: KOVISKO
theme: Yhteistyö peruspalvelujen kanssa ja suunnitelmallisuus
number: 5
team: Espoonlahden työryhmä
unit: lastensuojelun avopalvelut
municipality: Espoo
partners: [koulu]
period: { start: 1.1.2011, end: 30.9.2011 }
contacts: [{ role: yhteyshenkilö }]
summary: Espoonlahden työryhmä kehitti tukitoimia yhdessä koulun kanssa.
goals: [Tukea lasten koulunkäyntiä, Ehkäistä nuorten syrjäytymistä]
outputs:
  - { type: presentation, text: Lastensuojelulain perehdytys, place: lastensuojelupäivät, date: syyskuu 2011 }
contact: Espoonlahden työryhmä
`,
  poster: `
type: poster
id: posteri-kallio
title: Askeleet monitoimijaiseen kohtaamiseen
project: Kehrä II
organisation: Kallion lastensuojelun perhe- ja sosiaalityö
municipality: Helsinki
partners: [koulut]
developmentQuestion: Miten lapsen kokemus saadaan näkyviin?
describes: monitoimijaisen-kohtaamisen-abc-malli
breadcrumb: Lastensuojelu > Kehrä II > Kallio
background: Kaipasimme selkeyttä yhteistyöhön.
goals: [Edistää lasten ja vanhempien osallisuutta]
results: [Lapsen kokemukset näkyvät]
conclusions: [Malli selkeyttää työnjakoa]
model: { groups: [{ title: Monitoimijaisen kohtaamisen kolmio, items: [vanhemmat, lapsi] }] }
contact: Kallion lastensuojelun perhe- ja sosiaalityö
`,
  'meeting-model': `
type: meeting-model
id: abc-malli
title: Abc-malli
version: 1.0
participants: { clients: [lapsi], childProtection: [sosiaalityöntekijä], partners: [koulu] }
phaseNames: [ennen neuvottelua, neuvottelussa, neuvottelun jälkeen]
actorNames: [lapsi, lastensuojelu, koulu]
aliases: [Hyvän yhteisen kohtaamisen ABC]
variants: [{ name: ABC, community: Kallio, partner: koulut, source: posteri-kallio }]
published: [Innokylä]
evaluatedBy: swot-abc-malli
purpose: Lapsen parasta on, että etsitään ratkaisuja yhdessä.
principles: [kunnioitus]
phases:
  - { phase: ennen neuvottelua, actor: lapsi, voice: client, tasks: [kertoo toiveensa] }
  - { phase: neuvottelussa, actor: koulu, tasks: kuuntelee }
dissemination: [{ text: Espoo, means: koulutus, state: planned }, Vantaa]
reflection: Opimme kuuntelemaan.
versions: [{ version: "1.0", date: 1.2.2012 }]
`,
  'development-story': `
type: development-story
id: tarina
title: Näin se meni
project: Kehrä II
participants: { clients: [vanhempi] }
timeline: [{ date: kevät 2012, event: Ensimmäinen työpaja, artefact: abc-malli, version: 0.1 }]
artefacts: [abc-malli]
startingPoint: Työtä tehtiin erillään.
turningPoints: [{ text: Työpaja, date: 9.10.2012 }, Koulu tuli mukaan]
voices: { clients: Minua kuunneltiin., childProtection: Opin kysymään., partners: Soitimme heti. }
successes: [lapsi puhui itse]
reflection: Hiljainen tieto tuli näkyväksi.
`,
  leaflet: `
type: leaflet
id: esite
title: Miksi neuvotellaan yhdessä?
version: 1.0
audience: [vanhemmat, nuoret]
describes: abc-malli
why: Lapsen kannalta myös koulun tuki on tärkeää.
support: { groups: [{ title: Koulun tuki, items: [tukiopetus] }] }
principles: [luottamus]
makers: [vanhemmat ja nuoret, lastensuojelun työryhmä]
versions: [{ version: "1.0", date: 1.2.2012 }]
`,
}

const WRONG: readonly (readonly [string, JsonObject, string])[] = [
  ['form', { fields: [] }, '/fields minItems'],
  ['form', { fields: [{ name: 'Päivä', type: 'päivä' }] }, '/fields/0/type enum'],
  ['form', { fields: [{ name: 'Päivä', options: 'hyvä' }] }, '/fields/0/options type'],
  ['register', { projects: ['Kehrä II'] }, '/projects/0 type'],
  ['theme-page', { tasks: [{ name: 'SUKEDO', number: 0 }] }, '/tasks/0/number minimum'],
  ['project-card', { title: 5 }, '/title type'],
  ['project-card', { id: 'Kehrä II' }, '/id pattern'],
  ['project-card', { status: 'ready' }, '/status enum'],
  ['project-card', { language: 'suomi' }, '/language enum'],
  ['project-card', { version: 'tarkistettu' }, '/version pattern'],
  ['project-card', { visibility: true }, '/visibility enum'],
  ['project-card', { funding: { total: true } }, '/funding/total type'],
  ['project-card', { funding: { stateGrant: -1 } }, '/funding/stateGrant minimum'],
  ['project-card', { funding: '365 491 euroa' }, '/funding type'],
  ['project-card', { municipalities: [] }, '/municipalities minItems'],
  ['project-card', { risks: [{ text: 'Vaihtuvuus', state: 'ehkä' }] }, '/risks/0/state enum'],
  ['project-card', { goals: [5] }, '/goals/0 type'],
  ['project-card', { goals: { groups: 'kaikki' } }, '/goals/groups type'],
  ['project-card', { participants: { clients: 'lapsi' } }, '/participants/clients type'],
  ['project-card', { versions: [{ version: '1.0', status: 'good' }] }, '/versions/0/status enum'],
  ['project-card', { clients: { direct: -4 } }, '/clients/direct minimum'],
  ['outcome-report', { goalCount: 0 }, '/goalCount minimum'],
  ['outcome-report', { event: 'seminaari' }, '/event type'],
  ['outcome-report', { outputs: [{ text: 'Malli', owner: 5 }] }, '/outputs/0/owner type'],
  ['project-plan', { actionAreas: 'Perheet' }, '/actionAreas type'],
  ['project-plan', { actionAreas: [{ workPackages: [{ owner: 5 }] }] }, '/actionAreas/0/workPackages/0/owner type'],
  ['project-plan', { actionAreas: [{ number: 0 }] }, '/actionAreas/0/number minimum'],
  ['pilot', { decision: 'good' }, '/decision enum'],
  ['pilot', { experiences: 'hyviä' }, '/experiences type'],
  ['pilot', { figures: [{ measure: '' }] }, '/figures/0/measure minLength'],
  ['swot', { swot: { subject: 'hanke' } }, '/swot/subject enum'],
  ['swot', { strengths: 7 }, '/strengths type'],
  ['swot', { authors: 'tutkija' }, '/authors type'],
  ['development-plan', { number: 0 }, '/number minimum'],
  ['development-plan', { outputs: [{ type: 'posteri' }] }, '/outputs/0/type enum'],
  ['development-plan', { contacts: {} }, '/contacts type'],
  ['poster', { describes: 5 }, '/describes type'],
  ['poster', { organisation: '' }, '/organisation minLength'],
  ['poster', { model: true }, '/model type'],
  ['meeting-model', { phaseNames: 'ennen' }, '/phaseNames type'],
  ['meeting-model', { phases: 'ennen' }, '/phases type'],
  ['meeting-model', { phases: [{ voice: 'teacher' }] }, '/phases/0/voice enum'],
  ['meeting-model', { dissemination: [{ text: 'Espoo', state: 'maybe' }] }, '/dissemination/0/state enum'],
  ['development-story', { timeline: [{ event: 5 }] }, '/timeline/0/event type'],
  ['development-story', { voices: [] }, '/voices type'],
  ['leaflet', { audience: 5 }, '/audience type'],
  ['leaflet', { support: 5 }, '/support type'],
]

describe('the written form under canonical names', () => {
  for (const [kind, document] of Object.entries(SAMPLES)) it(`of a ${kind} is valid`, () => assert.deepEqual(faults(kind, parse(document)), []))

  for (const [kind, document, fault] of WRONG) {
    it(`of a ${kind} with ${JSON.stringify(document)} is not`, () => assert.ok(faults(kind, document).includes(fault), faults(kind, document).join()))
  }

  it('a draft without its contents is no schema error', () => {
    for (const kind of Object.keys(SAMPLES)) assert.deepEqual(faults(kind, {}), [])
  })
})
