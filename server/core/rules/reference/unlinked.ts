// The name of another document, without a link that would lead to it.
import { fold } from '../../kinds/labels.ts'
import { relativeLink } from '../../links.ts'
import { mentionsIn, type Mention } from '../../mentions.ts'
import { shortened } from '../../schemaProblems.ts'
import type { Facts } from '../../facts.ts'
import type { Workspace } from '../../workspace.ts'
import type { FindingFix, WorkspaceRule } from '../rule.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Viittaus ilman linkkiä: ”{name}”. Mistä lukija löytää sen? Lisää linkki, esimerkiksi [nimi](tiedosto.md), tai kerro, keneltä sen saa.',
      sv: 'En hänvisning utan länk: ”{name}”. Var hittar läsaren den? Lägg till en länk, till exempel [namn](fil.md), eller berätta vem som har den.',
      en: 'A reference without a link: “{name}”. Where will a reader find it? Add a link, for example [name](file.md), or say who has it.',
    },
  },
  reason: {
    fi: 'Sivulla nimetyt suunnitelmat, posterit ja esitykset ovat työn tulos. Kun linkki katoaa kopioitaessa, jäljelle jää nimi, jota kukaan ei löydä.',
    sv: 'Planerna, postrarna och presentationerna som nämns på sidan är arbetets resultat. Försvinner länken vid kopiering blir bara ett namn kvar som ingen hittar.',
    en: 'The plans, posters and presentations that a page names are what the work led to. When the link gets lost in copying, a name is left that nobody can find.',
  },
  source: 'Kentän teemasivu: kaikki viittaukset suunnitelmiin, postereihin ja esityksiin olivat menettäneet kohteensa',
  asks: 'a kind that tells of teams (role team), at its top or in elements that stand for documents; Markdown only',
  fixes: { main: { title: { fi: 'Linkitä asiakirjaan {file}', sv: 'Länka till dokumentet {file}', en: 'Link to {file}' }, safe: false } },
  concerns: ({ unlinked }) => unlinked === true,
  check: (view, workspace) => mentionsIn(view).map((mention) => ({
    place: mention.place, values: { name: shortened(mention.text) }, fixes: linkTo(mention, view.path, workspace),
  })),
}

/** A link to the only document with that title. */
function linkTo({ name, text, place }: Mention, from: string, { byPath }: Workspace): readonly FindingFix[] {
  const wanted = new Set([name, text].map(fold))
  const isNamed = ({ title, path }: Facts): boolean => title !== undefined && path !== from && wanted.has(fold(title))
  const [only, ...more] = [...byPath.values()].filter(isNamed)
  return only && more.length === 0 ? [{ values: { file: only.path }, edits: () => [{ place, text: `[${text}](${relativeLink(from, only.path)})` }] }] : []
}
