// From nothing to a document without findings by answering questions alone: every kind, in either notation, the text never touched by hand.
import assert from 'node:assert/strict'
import type { Document } from '../../server/core/document.ts'
import { textEditsOf, withEdits } from '../../server/core/edit/apply.ts'
import { answer, questionFor, questionsOf, type Question } from '../../server/core/features/details/details.ts'
import { pointers } from '../../server/core/features/pointer.ts'
import { propertyOf, type Kind } from '../../server/core/kinds/kind.ts'
import type { DocumentView } from '../../server/core/view.ts'
import { engine } from '../support/engine.ts'

const TODAY = '2024-05-06'

/** By the last step of a question. */
const OWN: Readonly<Record<string, string>> = { project: 'Kehrä II', programme: 'Lapsen ääni', municipality: 'Helsinki', municipalities: 'Helsinki', total: '1000 euroa', stateGrant: '600 euroa', municipalShare: '400 euroa', participants: 'vanhempi, sosiaalityöntekijä, koulu' }
const GOAL = 'Perheet saavat kerhotilan, kuten Lapsen ääni -ohjelma tavoittelee'
/** By the role of what they are in: outputs are told of a goal. */
const TOLD: Readonly<Record<string, string>> = { goals: GOAL, outputs: `${GOAL}: sopimus tilasta`, embedding: 'Helsinki: ohjausryhmä jatkaa työtä' }
/** No two of them have a word in common. */
const SAID = [
  'Puistossa leikitään lasten kanssa', 'Perheillä on oma kerhotila', 'Siltojen rakentaminen vie aikaa', 'Hakemukset ovat pitkiä', 'Kouluilta tulee kutsuja', 'Vapaaehtoisia löytyy helposti', 'Vuokrat nousevat', 'Bussivuorot harvenevat',
  'Vertaisryhmä tapaa kerran viikossa', 'Isovanhemmat kutsutaan mukaan', 'Kokousten muistiot jaetaan', 'Aamupalat tehdään yhdessä', 'Ohjaajat kiertävät kodeissa', 'Retkiä järjestetään keväisin', 'Nuoret suunnittelivat esitteen', 'Kortit tulostetaan kirjastossa',
  'Kysely lähetetään syksyllä', 'Palautteet luetaan yhdessä', 'Vanhempi soittaa ohjaajalle', 'Työpari vaihtuu vuosittain',
]

interface Person {
  readonly answerTo: (question: Question) => string
}

function person({ root }: Kind): Person {
  let said = 0
  return {
    answerTo: ({ pointer, choices, suggestion, type, example }) => {
      const last = pointer.slice(pointer.lastIndexOf('/') + 1)
      const within = pointer.split('/').flatMap((step) => propertyOf(root, step)?.roles ?? step).findLast((role) => role in TOLD)
      return (last === 'text' && within ? TOLD[within] : undefined) ?? OWN[last] ?? choices?.[0]?.value ?? suggestion ?? (type === 'text' ? SAID[said++ % SAID.length] ?? '' : example)
    },
  }
}

const viewOf = (document: Document): DocumentView => {
  const view = engine.view(document, TODAY)
  assert.ok(view)
  return view
}

/** What is needed and missing; then what findings ask for; then the first entry of a version log, which a fix begins. */
function writtenToTheEnd(kind: Kind, path: string, start: string): Document {
  const { answerTo } = person(kind)
  const asked = new Set<string>()
  let document = engine.read(path, start)
  const ask = (question: Question): void => {
    asked.add(question.pointer)
    const given = question.fields ? Object.fromEntries(question.fields.map((field) => [field.pointer.slice(field.pointer.lastIndexOf('/') + 1), answerTo(field)])) : answerTo(question)
    const result = answer({ document, view: viewOf(document), edit: engine.edit, language: 'fi' }, question.fields ? `${question.pointer}/-` : question.pointer, given)
    assert.ok('edits' in result && result.edits.length > 0, `${question.pointer}: ${JSON.stringify(given)}: ${JSON.stringify(result)}\n${document.text}`)
    document = engine.read(path, withEdits(document.text, result.edits))
  }
  for (let steps = 0; steps < 100; steps++) {
    const view = viewOf(document)
    const all = questionsOf(view, 'fi').filter(({ isEmpty, pointer }) => isEmpty && !asked.has(pointer))
    const { problems } = engine.check(document, undefined, TODAY)
    const at = pointers(document)
    const byFinding = problems.flatMap((problem) => questionFor(view, { pointer: at(problem), isSure: problem.pointer !== undefined }, 'fi')?.pointer ?? [])
    const next = all.find(({ need }) => need !== 'optional') ?? all.find(({ pointer }) => byFinding.includes(pointer))
    const log = problems.find(({ code }) => code === 'version/missing')?.fixes?.[0]
    if (next) ask(next)
    else if (log) document = engine.read(path, withEdits(document.text, textEditsOf(view, log.edits(view))))
    else return document
  }
  return document
}

describe('a document is written to its end by answers alone', () => {
  for (const kind of engine.kinds.list.filter(({ purpose }) => purpose === undefined)) {
    for (const notation of ['markdown', 'yaml'] as const) {
      it(`${kind.id}, ${notation}`, () => {
        const { text, fileName } = engine.create({ kind, language: 'fi', notation, today: TODAY, title: 'Kehrä II', isTaken: () => false })
        const document = writtenToTheEnd(kind, fileName, text)
        assert.deepEqual(engine.check(document, undefined, TODAY).problems.map(({ code, values }) => `${code} ${JSON.stringify(values)}`), [], document.text)
      })
    }
  }
})
