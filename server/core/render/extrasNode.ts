// Sections beside the properties of a kind, as the list under `extra`.
import { Scalar } from 'yaml'
import { wordIn } from '../kinds/words.ts'
import type { ExtraValue } from '../model.ts'
import { comment, map, pair, seq, text, type YamlContext, type YamlNode } from './yamlValue.ts'

/** `about`: what comments are about; `after`: the key of the section before it, where another section stands behind it. */
export interface ListedExtra extends ExtraValue {
  readonly about?: object
  readonly after?: string
}

export function extrasNode(extras: readonly ListedExtra[], { language, remarks }: YamlContext): YamlNode {
  return seq(extras.map(({ heading, level, text: prose, about, after }) => {
    const node = map([
      pair(wordIn('heading', language), text(heading)),
      pair(wordIn('level', language), new Scalar(level)),
      ...(after === undefined ? [] : [pair(wordIn('after', language), text(after))]),
      ...(prose === '' ? [] : [pair(wordIn('text', language), text(prose))]),
    ])
    if (about) comment(node, [...remarks.before(about), ...remarks.behind(about), ...remarks.end(about)])
    return node
  }))
}
