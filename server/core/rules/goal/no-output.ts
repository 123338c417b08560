// A goal for which no output is named.
import { goalOutputEdits } from '../shared/outputEdits.ts'
import { textOf } from '../../node.ts'
import type { Texts } from '../../problem.ts'
import { shortened } from '../../schemaProblems.ts'
import { sectionOf } from '../../view.ts'
import { traceOf } from '../../traceability.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['goals'],
  perPart: true,
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Tavoitteelle ei löydy tuotosta: ”{goal}”. Mitä sen hyväksi syntyi? Lisää tuotos väliotsikolla, jossa on tavoitteen nimi, tai merkitse tuotokseen tavoite, esimerkiksi {tag}.',
      sv: 'Målet har ingen produkt: ”{goal}”. Vad togs fram för att nå det? Lägg till en produkt under en mellanrubrik med målets namn, eller märk produkten med målet, till exempel {tag}.',
      en: 'The goal has no output: “{goal}”. What was produced for it? Add an output under a sub-heading with the goal’s name, or tag the output with the goal, for example {tag}.',
    },
    ungrouped: {
      fi: '{goals}, {outputs}: mikä kuuluu mihin? Ryhmittele tuotokset väliotsikoilla tavoitteittain tai merkitse kunkin perään tavoitteen numero, esimerkiksi (T1).',
      sv: '{goals}, {outputs}: vad hör till vad? Gruppera produkterna enligt mål med mellanrubriker, eller märk var och en med målets nummer, till exempel (T1).',
      en: '{goals}, {outputs}: which belongs to which? Group the outputs by goal with sub-headings, or tag each with the number of its goal, for example (T1).',
    },
  },
  reason: {
    fi: 'Kortissa tuotokset kerrotaan tavoitteittain, jotta lukija näkee, mitä kunkin tavoitteen hyväksi syntyi. Jos tuotosta ei tullut, senkin voi kertoa: se on oppi.',
    sv: 'I kortet anges produkterna enligt mål, så att läsaren ser vad som togs fram för vart och ett. Om det inte blev någon produkt kan man berätta det också: det är en lärdom.',
    en: 'The card gives outputs by goal, so that readers see what was produced for each. If a goal led to no output, say so: that is a lesson too.',
  },
  source: 'Hankekortin lomake: tuotokset tavoitteittain; kehittämissuunnitelmissa esimerkiksi ”Perustaa vertaisryhmät” jäi ilman tuotosta',
  asks: 'properties with the roles goals and outputs; a finding for each goal where outputs are grouped or tagged, else one for all',
  fixes: { main: { title: { fi: 'Lisää paikka tavoitteen tuotoksille', sv: 'Lägg till en plats för målets produkter', en: 'Add a place for the outputs of the goal' }, safe: false } },
  success: {
    fi: 'Jokaisella tavoitteella on tuotos ({count}).',
    sv: 'Varje mål har en produkt ({count}).',
    en: 'Every goal has an output ({count}).',
  },
  applies: (view) => (traceOf(view)?.goals.length ?? 0) > 1,
  successValues: (view) => ({ count: traceOf(view)?.goals.length ?? 0 }),
  *check(view) {
    const trace = traceOf(view)
    const outputs = sectionOf(view, 'outputs')
    const open = trace?.goals.filter(({ served }) => !served) ?? []
    if (!trace || !outputs || open.length === 0) return
    if (!trace.grouped) {
      // all that came about belongs to the only goal
      if (trace.goals.length === 1) return
      yield { place: outputs.heading, message: 'ungrouped', severity: ['hint', 'information'], values: { goals: goalsInWords(trace.goals.length), outputs: outputsInWords(trace.outputs) } }
      return
    }
    for (const { item } of open) {
      const tag = item.id ? `{goal=${textOf(item.id)}}` : `(T${trace.goals.findIndex((goal) => goal.item === item) + 1})`
      yield { place: item.text.place, values: { goal: shortened(textOf(item)), tag }, fixes: [{ edits: (now) => goalOutputEdits(now, item, tag) }] }
    }
  },
}

const goalsInWords = (count: number): Texts => ({ fi: `${count} tavoitetta`, sv: `${count} mål`, en: `${count} goals` })

const outputsInWords = (count: number): Texts =>
  count === 1 ? { fi: '1 tuotos', sv: '1 produkt', en: '1 output' } : { fi: `${count} tuotosta`, sv: `${count} produkter`, en: `${count} outputs` }
