// What VS Code answers to its Markdown server: the server has no parser, the extension host sends it markdown-it tokens.
import markdownIt from 'markdown-it'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const parser = markdownIt({html: true})
const plain = (token) => ({...token, children: token.children?.map(plain) ?? null})

export const markdownAnswers = {
  'markdown/parse': ({uri, text}, documents) =>
    parser.parse(text ?? documents.get(decodeURIComponent(uri))?.() ?? readFileSync(fileURLToPath(uri), 'utf8'), {}).map(plain),
  'markdown/fs/readFile': ({uri}) => [...readFileSync(fileURLToPath(uri))],
  'markdown/fs/readDirectory': ({uri}) =>
    readdirSync(fileURLToPath(uri), {withFileTypes: true}).map((entry) => [entry.name, {isDirectory: entry.isDirectory()}]),
  'markdown/fs/stat': ({uri}) => {
    const found = statSync(fileURLToPath(uri), {throwIfNoEntry: false})
    return found ? {isDirectory: found.isDirectory()} : null
  },
  'markdown/findMarkdownFilesInWorkspace': () => [],
}
