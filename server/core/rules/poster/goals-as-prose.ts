// Goals that are told in sentences, where readers look for a list.
import { textOf } from '../../node.ts'
import { shortened } from '../../schemaProblems.ts'
import type { Section } from '../../view.ts'
import { glancedAt, isGlancedAt } from '../shared/glance.ts'
import { isPlaceholder, isPrompt } from '../shared/placeholders.ts'
import { listFromProse } from '../shared/sentenceItems.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['goals'],
  suits: isGlancedAt,
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Tavoitteet on kerrottu yhtenä tekstinä (”{text}”). Luettelo, yksi tavoite kohtaa kohti, on helpompi lukea.',
      sv: 'Målen är skrivna som löpande text (”{text}”). En lista, ett mål per punkt, är lättare att läsa.',
      en: 'The goals are written as prose (“{text}”). A list, one goal per item, is easier to read.',
    },
  },
  reason: {
    fi: 'Luettelosta näkee yhdellä silmäyksellä, montako tavoitetta oli, ja jokaisen rinnalle voi etsiä tuloksen.',
    sv: 'Av en lista ser man genast hur många målen var, och till vart och ett kan man söka ett resultat.',
    en: 'A list shows at a glance how many goals there were, and readers can look for a result beside each.',
  },
  source: 'Kentän posteri, jossa tavoitteet olivat yhtenä kappaleena',
  asks: 'a list with the role goals in a kind with limits.words',
  fixes: {
    main: { title: { fi: 'Tee virkkeistä luettelo', sv: 'Gör en lista av meningarna', en: 'Make a list of the sentences' }, safe: false },
  },
  check: (view) => glancedAt(view, findingOf).flat(),
}

/** For `view.perSection`. */
function findingOf({ node, property }: Section): readonly Finding[] {
  if (!property.roles.includes('goals')) return []
  if (node.type !== 'list' || node.items.length > 0 || node.groups.some(({ items }) => items.length > 0)) return []
  const prose = [...node.text, ...node.groups.flatMap(({ text }) => text)].map(({ node: text }) => text).filter((text) => !isPlaceholder(textOf(text)) && !isPrompt(textOf(text), property.prompts))
  const [first] = prose
  // a list that was pasted with its bullets is told as such
  return first && !PASTED.test(textOf(first)) ? [{ place: first.place, pointer: `/${property.key}`, values: { text: shortened(textOf(first)) }, fixes: [{ edits: (now) => listFromProse(now, prose.map(({ place }) => place)) }] }] : []
}

const PASTED = /^\s*[•·▪‣◦❖➢]/u
