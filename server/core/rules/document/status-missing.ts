// A document that does not say how far along it is.
import { COMMON } from '../../common.ts'
import { insertKey, setValue } from '../../edit/yaml.ts'
import { propertyOf, type EnumValue, type Property } from '../../kinds/kind.ts'
import { display } from '../../kinds/labels.ts'
import { textOf } from '../../node.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Lisää ”{name}”, niin tarkistus tietää, mitä asiakirjalta voi jo odottaa. {prompt}',
      sv: 'Lägg till ”{name}”, så vet kontrollen vad man redan kan vänta sig av dokumentet. {prompt}',
      en: 'Add “{name}”, so that the checks know what can be expected of the document by now. {prompt}',
    },
  },
  reason: {
    fi: 'Tila kertoo lukijalle, voiko sisältöön jo luottaa, ja tarkistukselle, mitä saa vielä puuttua. Luonnos tarkistetaan lempeämmin kuin valmis asiakirja.',
    sv: 'Statusen berättar för läsaren om innehållet redan är pålitligt, och för kontrollen vad som ännu får saknas. Ett utkast kontrolleras mildare än ett färdigt dokument.',
    en: 'The status tells a reader whether the content can be relied on yet, and the checks what may still be missing. A draft is checked more gently than a finished document.',
  },
  source: 'SWOT analyysi hankkeen aluksi: keskeneräisyys kerrottiin vain tekstissä, ”Analyysia tullaan täydentämään”',
  asks: 'the common property status',
  fixes: { main: { title: { fi: 'Lisää ”{name}: {draft}”', sv: 'Lägg till ”{name}: {draft}”', en: 'Add “{name}: {draft}”' }, safe: false } },
  *check(document) {
    const property = propertyOf(document.kind.root, COMMON.status)
    const entry = document.entry(COMMON.status)
    if (!property || (entry && textOf(entry.value) !== '')) return
    yield {
      place: entry?.keyPlace ?? document.start, pointer: `/${COMMON.status}`,
      values: { name: labelsAsTexts(property.labels, property.key), prompt: property.prompts ?? '' },
      fixes: draftOf(property).map((draft) => ({
        values: { draft: labelsAsTexts(draft.labels, draft.value) },
        edits: (view) => {
          const value = display(draft.labels, view.language) || draft.value
          return entry ? setValue(view, entry, value) : insertKey(view, { property, value })
        },
      })),
    }
  },
}

/** The status with which a document begins. */
const draftOf = ({ values }: Property): readonly EnumValue[] => values?.filter(({ value }) => value === DRAFT) ?? []

const DRAFT = 'draft'
