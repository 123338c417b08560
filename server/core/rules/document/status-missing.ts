// A document that does not say how far along it is.
import { COMMON } from '../../common.ts'
import { propertyOf } from '../../kinds/kind.ts'
import { entryOf, textOf } from '../../node.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Lisää ”{name}”, niin luonnosta tarkistetaan lempeämmin kuin valmista. {prompt}',
      sv: 'Lägg till ”{name}”, så granskas ett utkast mildare än ett färdigt dokument. {prompt}',
      en: 'Add “{name}”, so that a draft is checked more gently than a finished document. {prompt}',
    },
  },
  reason: {
    fi: 'Tila kertoo lukijalle, voiko sisältöön jo luottaa, ja tarkistuksille, mitä saa vielä puuttua.',
    sv: 'Statusen berättar för läsaren om innehållet redan är pålitligt, och för granskningen vad som ännu får saknas.',
    en: 'The status tells a reader whether the content can be relied on yet, and the checks what may still be missing.',
  },
  source: 'SWOT analyysi hankkeen aluksi: keskeneräisyys kerrottiin vain tekstissä, ”Analyysia tullaan täydentämään”',
  asks: 'the common property status',
  *check({ root, kind, start }) {
    const property = propertyOf(kind.root, COMMON.status)
    const entry = entryOf(root, COMMON.status)
    if (!property || (entry && textOf(entry.value) !== '')) return
    yield {
      place: entry?.keyPlace ?? start, pointer: `/${COMMON.status}`,
      values: { name: labelsAsTexts(property.labels, property.key), prompt: property.prompts ?? '' },
    }
  },
}
