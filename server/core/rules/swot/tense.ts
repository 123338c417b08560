// What is past among what may come, or what is to come among what is.
import { homeOf, moveItem } from '../../edit/moveItem.ts'
import type { Property } from '../../kinds/kind.ts'
import { eachOf } from '../../eachOf.ts'
import type { Memo } from '../../memo.ts'
import { textOf, type ItemNode, type Place } from '../../node.ts'
import { composed } from '../../parse/values/found.ts'
import type { Language } from '../../problem.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { DocumentView, Section } from '../../view.ts'
import { itemsOfQuadrant, otherTime } from '../shared/quadrants.ts'
import { plainText } from '../shared/plainText.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['quadrant'],
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Kohta kertoo menneestä (”{words}”). Mitä siitä seuraa jatkossa? Jos se kuvaa nykytilaa, se kuuluu ruutuun {quadrant}.',
      sv: 'Punkten berättar om det förflutna (”{words}”). Vad följer av det framöver? Om den beskriver nuläget hör den till {quadrant}.',
      en: 'The item describes the past (“{words}”). What follows from it? If it describes the present, it belongs to {quadrant}.',
    },
    future: {
      fi: 'Kohta kertoo tulevasta (”{words}”). Kuuluisiko se ruutuun {quadrant}?',
      sv: 'Punkten berättar om framtiden (”{words}”). Hör den hemma i {quadrant}?',
      en: 'The item describes the future (“{words}”). Does it belong to {quadrant}?',
    },
  },
  reason: {
    fi: 'Vahvuudet ja heikkoudet kuvaavat nykyistä, mahdollisuudet ja uhat sitä, mikä on edessä. Kun aika sekoittuu, alun ja lopun nelikenttiä ei voi verrata.',
    sv: 'Styrkor och svagheter beskriver det som är, möjligheter och hot det som ligger framför. När tiderna blandas kan fyrfältarna från början och slutet inte jämföras.',
    en: 'Strengths and weaknesses describe what is, opportunities and threats what lies ahead. When times mix, the analyses of start and end cannot be compared.',
  },
  source: 'Prosessin SWOT: ”Tulevaisuudessa yhteiset koulutukset …” on oikein mahdollisuuksissa',
  asks: 'properties with the role quadrant, an effect, and current or future as their axis',
  fixes: {
    main: { title: { fi: 'Siirrä kohta ruutuun {quadrant}', sv: 'Flytta punkten till {quadrant}', en: 'Move the item to {quadrant}' }, safe: false },
  },
  *check(view) {
    for (const found of view.perSection(TOLD_IN[view.language])) {
      const right = found && otherTime(view.kind, found.property)
      if (!right) continue
      const { property } = found
      for (const told of found.told) {
        const quadrant = labelsAsTexts(right.labels, right.key)
        yield {
          place: told.place,
          values: { words: told.words, quadrant },
          ...(property.axis === 'future' ? {} : { message: 'future' }),
          fixes: [{ values: { quadrant }, edits: (now) => moved(now, told.item, property.key, right.key) }],
        }
      }
    }
  },
}

/** What an item says of another time. */
interface Told {
  readonly item: ItemNode
  readonly words: string
  readonly place: Place
}

/** For `view.perSection`, by language: most sections have nothing to tell. */
function toldIn(language: Language): (section: Section, remember: Memo) => { readonly property: Property; readonly told: readonly Told[] } | undefined {
  const past = (item: ItemNode): Told | undefined => wordsIn(item, PAST[language], AHEAD[language])
  return (section, remember) => {
    const { property } = section
    const items = itemsOfQuadrant(section, remember)
    if (items.length === 0) return undefined
    const told = eachOf(items, property.axis === 'future' ? past : ofFuture, property, remember).filter((one) => one !== undefined)
    return told.length === 0 ? undefined : { property, told }
  }
}
const ofFuture = (item: ItemNode): Told | undefined => wordsIn(item, FUTURE, undefined)
const TOLD_IN: Readonly<Record<Language, ReturnType<typeof toldIn>>> = { fi: toldIn('fi'), sv: toldIn('sv'), en: toldIn('en') }

function wordsIn(item: ItemNode, pattern: RegExp, ahead: RegExp | undefined): Told | undefined {
  const written = textOf(item)
  if (written.length > LONGEST) return undefined
  const { block, start, end } = item.text.place
  const { text, at } = composed(block.text.slice(start, end))
  const match = pattern.exec(text)
  if (!match || !pattern.test(plainText(written)) || ahead?.test(plainText(written))) return undefined
  if ((ahead && /[,;:(–—]|\s-\s/u.test(text.slice(0, match.index))) || (ahead && SUBORDINATE.test(text.slice(0, match.index)))) return undefined
  return { item, words: plainText(match[0]), place: { block, start: start + at(match.index), end: start + at(match.index + match[0].length) } }
}

/** In several sentences there is more than one time. */
const LONGEST = 200

function moved(view: DocumentView, item: ItemNode, from: string, to: string): ReturnType<typeof moveItem> {
  const sections = view.sectionsWith('quadrant')
  const home = homeOf(sections.filter(({ property }) => property.key === from), item)
  const target = sections.find(({ property }) => property.key === to)
  return home && target ? moveItem(view, item, home, target) : []
}

const FUTURE = /^(?:tulevaisuudessa|jatkossa(?:kin)?|tulevina\svuosina|i\sframtiden|framöver|in\s(?:the\s)?future)(?!\p{L})/iu
const PAST: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:oli(?:vat)?|tapahtui(?:vat)?|toteutui(?:vat)?|onnistui(?:vat)?|epäonnistui(?:vat)?|saatiin|jouduttiin|tehtiin|pystyttiin|koettiin|jäi(?:vät)?|puuttui(?:vat)?|vaihtui(?:vat)?|hajosi(?:vat)?|kasvoi(?:vat)?|väheni(?:vät)?|lisääntyi(?:vät)?)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:var(?!\s(?:och|för|med))|hade|fanns|blev|skedde|lyckades|misslyckades|saknades|splittrades|byttes)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:was|were|had|did|succeeded|failed|happened)(?!\p{L})/iu,
}
/** Words of what may come: then the past is only what it comes from. */
const AHEAD: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:voi\p{L}{0,6}|saattaa|saattavat|jos|mikäli|ettei|(?:mahdollis|uhka|riski|vaara|jatko|tulev)\p{L}*|tulee|ehkä|uudelleen|edelleen)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:kan|kunde|skulle|om|ifall|(?:risk|hot|möjlig|framtid)\p{L}*|framöver|kommer|kanske|fortfarande|igen)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:can|could|may|might|would|will|if|(?:risk|threat|chance|possib|opportunit)\p{L}*|future|perhaps|still|again)(?!\p{L})/iu,
}
const SUBORDINATE = /(?<!\p{L})(?:jo(?:ka|tka|nka|iden|ssa|issa|sta|lla|illa|ita|ta)|kun|että|mi(?:tä|ten|kä|ssä)|kuten|kuin|som|när|att|hur|vad|än|who|that|which|when|what|how|as|than)(?!\p{L})/iu
