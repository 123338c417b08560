// `kinds`: lists the kinds of documents that apply in this folder.
import { display, LANGUAGES } from '../core/kinds/labels.ts'
import type { Kind } from '../core/kinds/kind.ts'
import type { Language } from '../core/problem.ts'
import { LISTED } from '../core/texts/commandLine.ts'
import type { Context, ExitCode } from './io.ts'
import { columns, paintFor, plain, widthOf, wrap } from './layout.ts'
import { engineFor } from './oneDocument.ts'

export async function kinds(json: boolean, context: Context): Promise<ExitCode> {
  const { io: { stdout, env, cwd }, language } = context
  const engine = await engineFor([cwd], context)
  const list = engine.kinds.list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const paint = paintFor(stdout, env)
  const width = widthOf(stdout)
  const text = (kind: Kind): string => [
    `${paint.bold(plain(kind.titles[language]))}  ${paint.dim(kind.id)}`,
    ...wrap(plain(kind.descriptions[language]), width === undefined ? undefined : width - 2).map((line) => `  ${line}`),
    columns([[LISTED.labels[language], plain(labelsOf(kind))], [LISTED.files[language], plain(kind.files.join(', '))]], width, paint.dim),
  ].join('\n')
  await stdout.write(json ? `${JSON.stringify(list.map((kind) => asJson(kind, language)), null, 2)}\n` : list.map(text).join('\n'))
  return 0
}

/** How the type is written in each language, once. */
const labelsOf = ({ labels }: Kind): string => [...new Set(LANGUAGES.map((one) => display(labels, one)))].join(', ')

function asJson({ id, titles, descriptions, files, labels }: Kind, language: Language): object {
  return { id, title: titles[language], description: descriptions[language], files, labels }
}
