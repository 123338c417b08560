// A public document of a bilingual organiser that is there in one language only.
import type { DocumentView } from '../../view.ts'
import { sistersOf } from '../../sisters.ts'
import type { Texts } from '../../problem.ts'
import type { WorkspaceRule } from '../rule.ts'
import { namesBilingualPlace } from '../shared/municipalities.ts'
import { textsIn } from '../shared/textsIn.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['off', 'hint'],
  messages: {
    main: {
      fi: '{language} versio puuttuu. Tallenna se nimellä, jossa on .{code}, esimerkiksi {file}.',
      sv: '{language} version saknas. Spara den med ett namn som har .{code}, till exempel {file}.',
      en: 'The {language} version is missing. Save it under a name with .{code}, such as {file}.',
    },
  },
  reason: {
    fi: 'Kaksikielinen kunta ja hyvinvointialue palvelevat molemmilla kielillä. Julkinen asiakirja kuuluu kaikille perheille.',
    sv: 'En tvåspråkig kommun och ett tvåspråkigt välfärdsområde ger service på båda språken. Ett offentligt dokument hör till alla familjer.',
    en: 'A bilingual municipality or wellbeing services county serves people in both languages. A public document is for all families.',
  },
  source: 'Kielilaki 423/2003. Espoo, Helsinki, Vantaa ja Porvoo ovat kaksikielisiä',
  asks: 'the common property visibility; the roles municipality, municipalities, administrator or unit',
  offers: 'sister',
  concerns: ({ isPublic }) => isPublic === true,
  *check(view, workspace) {
    const facts = workspace.byPath.get(view.path)
    if (facts?.isPublic !== true || view.language === 'en' || !isBilingual(view)) return
    const code = view.language === 'fi' ? 'sv' : 'fi'
    if (sistersOf(facts, workspace).some(({ language }) => language === code)) return
    yield { place: view.start, values: { language: NAMES[code], code, file: nameIn(view.path, code) }, offer: { language: code } }
  },
}

const isBilingual = (view: DocumentView): boolean =>
  ORGANISERS.some((role) => view.sectionsWith(role).some(({ node }) => textsIn(node).some(namesBilingualPlace)))

/** The name of the file in another language. */
function nameIn(path: string, language: string): string {
  const name = path.split('/').at(-1) ?? path
  return name.replace(/\.(?:fi|sv|en)(?=(?:\.[^.]{1,40}){1,2}$)/u, '').replace(/(?=\.[^.]{1,40}$)/u, `.${language}`)
}

const ORGANISERS = ['municipality', 'municipalities', 'administrator', 'unit']
const NAMES: Readonly<Record<'fi' | 'sv', Texts>> = {
  fi: { fi: 'Suomenkielinen', sv: 'Den finskspråkiga', en: 'Finnish' },
  sv: { fi: 'Ruotsinkielinen', sv: 'Den svenskspråkiga', en: 'Swedish' },
}
