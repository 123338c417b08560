// A variant of a model goes by a name that the model does not give as one of its own.
import { COMMON } from '../../common.ts'
import { appendItem } from '../../edit/list.ts'
import { insertKey } from '../../edit/yaml.ts'
import { withRole } from '../../kinds/kind.ts'
import { fold } from '../../kinds/labels.ts'
import { entryOf, textOf, type Node, type Place } from '../../node.ts'
import type { PlaceEdit } from '../../problem.ts'
import { labelsAsTexts, shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { textsIn } from '../shared/textsIn.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['variants'],
  severity: ['information', 'information'],
  messages: {
    main: {
      fi: 'Muunnelman nimi on ”{name}”, mallin ”{title}”. Jos malli on sama, lisää nimi kohtaan ”{key}”: silloin se löytyy molemmilla nimillä.',
      sv: 'Varianten heter ”{name}”, modellen ”{title}”. Om modellen är densamma, lägg till namnet under ”{key}”: då hittas den med båda namnen.',
      en: 'The variant is called “{name}”, the model “{title}”. If it is the same model, add the name to “{key}”, so that it can be found by both names.',
    },
  },
  reason: {
    fi: 'Samalla mallilla oli asiakirjoissa monta nimeä. Toisessa kunnassa ei tiedetä, onko kyse samasta mallista, ellei sitä sanota.',
    sv: 'Samma modell hade många namn i dokumenten. I en annan kommun vet man inte att det är samma modell om det inte sägs.',
    en: 'One model had many names in the documents. Another municipality cannot know that it is the same model unless it is told so.',
  },
  source: 'Posterit ja mallin arviointi: ”Monitoimijaisen kohtaamisen abc-malli”, ”Hyvän yhteisen kohtaamisen ABC”, ”hyvän kohtaamisen ABC -malli”',
  asks: 'properties with the roles variants and aliases',
  fixes: {
    main: { title: { fi: 'Lisää ”{name}” rinnakkaisnimeksi', sv: 'Lägg till ”{name}” som parallellt namn', en: 'Add “{name}” to the aliases' }, safe: false },
  },
  check: findingsOf,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const variants = view.sectionsWith('variants')
  const aliases = withRole(view.kind.root, 'aliases')[0]
  const title = textOf(view.entry(COMMON.title)?.value)
  if (variants.length === 0 || title === '' || !aliases) return []
  const known = new Set([title, ...view.sectionsWith('aliases').flatMap(({ node }) => textsIn(node))].map(fold))
  const findings: Finding[] = []
  for (const { name, place, pointer } of variants.flatMap(({ node, property }) => namesIn(node, property.level?.properties[0]?.key, `/${property.key}`))) {
    if (known.has(fold(name))) continue
    known.add(fold(name))
    findings.push({ place, pointer, values: { name: shortened(name), title: shortened(title), key: labelsAsTexts(aliases.labels, aliases.key) }, fixes: [{ edits: (now) => addAlias(now, name) }] })
  }
  return findings
}

interface Named {
  readonly name: string
  readonly place: Place
  readonly pointer: string
}

/** The first property of a variant is its name. */
function namesIn(node: Node, key: string | undefined, pointer: string): readonly Named[] {
  if (node.type !== 'seq' || key === undefined) return []
  return node.children.flatMap((child, index) => {
    const value = entryOf(child, key)?.value
    const name = textOf(value).trim()
    return value && name !== '' ? [{ name, place: value.place, pointer: `${pointer}/${index}/${key}` }] : []
  })
}

function addAlias(view: DocumentView, name: string): readonly PlaceEdit[] {
  const [section] = view.sectionsWith('aliases')
  const [property] = withRole(view.kind.root, 'aliases')
  if (section) return appendItem(view, section, name)
  return property ? insertKey(view, { property, items: [name] }) : []
}
