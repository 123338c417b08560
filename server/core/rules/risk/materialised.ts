// A risk whose text tells that it has happened already.
import { addField } from '../../edit/list.ts'
import { display } from '../../kinds/labels.ts'
import type { Property } from '../../kinds/kind.ts'
import { textOf, type ItemNode } from '../../node.ts'
import { composed } from '../../parse/values/found.ts'
import { fieldsOf } from '../../view.ts'
import type { FindingFix, ItemRule } from '../rule.ts'

export const rule: ItemRule = {
  scope: 'item',
  severity: ['information', 'information'],
  roles: ['risks'],
  messages: {
    main: {
      fi: 'Riski näyttää toteutuneen (”{verb}”). Kirjaa, miten se vaikutti tavoitteisiin, ja merkitse se toteutuneeksi.',
      sv: 'Risken verkar ha inträffat (”{verb}”). Anteckna hur den påverkade målen och märk den som inträffad.',
      en: 'The risk seems to have materialised (“{verb}”). Write down how it affected the goals, and mark it as materialised.',
    },
  },
  reason: {
    fi: 'Toteutuneesta riskistä seuraava hanke oppii eniten: mitä tapahtui, mitä tehtiin ja mikä tavoitteissa muuttui.',
    sv: 'Av en risk som har inträffat lär sig nästa projekt mest: vad som hände, vad som gjordes och vad som ändrades i målen.',
    en: 'The next project learns most from a risk that happened: what happened, what was done, and what changed in the goals.',
  },
  source: 'Hankekortti, riskit: ”-> kehittäjätiimit hajosivat kahteen kertaan hankkeen aikana”',
  asks: 'items with the role risks',
  fixes: {
    main: { safe: false, title: { fi: 'Merkitse toteutuneeksi', sv: 'Märk som inträffad', en: 'Mark as materialised' } },
  },
  *check(item, property) {
    if (fieldsOf(item, property, 'state').length > 0) return
    const { block, start, end } = item.text.place
    const { text, at } = composed(block.text.slice(start, end))
    const happened = HAPPENED.exec(text)
    if (!happened || UNCERTAIN.test(textOf(item).normalize('NFC'))) return
    const place = { block, start: start + at(happened.index), end: start + at(happened.index + happened[0].length) }
    yield { place, values: { verb: happened[0] }, fixes: fixesOf(item, property) }
  },
}

function fixesOf(item: ItemNode, property: Property): readonly FindingFix[] {
  const state = property.level?.properties.find(({ roles }) => roles.includes('state'))
  const value = state?.values?.find(({ value: one }) => one === MATERIALISED)
  return state && value ? [{ edits: (view) => addField(view, item, property, state, display(value.labels, view.language) || value.value) }] : []
}

const MATERIALISED = 'materialised'
/** Past tenses of what befalls a project. */
const HAPPENED = /(?<!\p{L})(?:hajosi(?:vat)?|toteutui(?:vat)?|keskeytyi(?:vät)?|viivästyi(?:vät)?|peruuntui(?:vat)?|lakkautettiin|lopetettiin|vaihtui(?:vat)?|irtisanoutui(?:vat)?|jouduttiin|jäi(?:vät)?\stoteutumatta|splittrades|besannades|avbröts|försenades|inställdes|drogs\sin|byttes\sut|blev\stvungn?a?|broke\sup|fell\sapart|materiali[sz]ed|came\strue|was\s(?:delayed|cancell?ed|discontinued)|were\s(?:delayed|cancell?ed))(?![\p{L}\p{M}])/iu
/** What might happen, or what was only feared, is still a risk. */
const UNCERTAIN = /(?<!\p{L})(?:jos|mikäli|voi|voisi|saattaa|saattavat|ehkä|om|ifall|kan|kunde|if|may|might|could|should|ei|eivät|inte|not)(?!\p{L})/iu
