// Off switches in comments: the directive, the code of the check, and a place for the reason.
import { DIRECTIVES } from '../../suppress/offSwitch.ts'
import { COMPLETION } from '../../texts/completion.ts'
import type { Span } from '../../text.ts'
import { answer, hole, type Asking, type Suggestion, type Suggestions } from './suggestion.ts'
import { ruleCodes } from './values.ts'

/** `comment`: all of it, as far as it is written. `open` and `close`: what it begins and ends with. */
export function offSwitchOffers(comment: Span, [open, close]: readonly [string, string], asking: Asking): Suggestions | undefined {
  const { document, offset, language, view } = asking
  const written = document.text.slice(comment.start + open.length, Math.max(offset, comment.start + open.length))
  const behind = document.text.slice(offset, comment.end)
  const isClosed = close !== '' && behind.trimEnd().endsWith(close)
  const rest = isClosed ? behind.trimEnd().slice(0, -close.length) : behind
  const end = close === '' || isClosed ? '' : ` ${close}`
  const reason = COMPLETION.reason[view.language]
  if (/^[ \t]*[a-z-]*$/u.test(written) && MARK.startsWith(written.trim().slice(0, MARK.length)) && rest.trim() === '') {
    const items = DIRECTIVES.map((word): Suggestion => ({
      label: MARK + word, type: 'code', detail: COMPLETION[word === 'disable-file' ? 'wholeFile' : 'nextLine'][language], lead: `${open} `,
      text: [`${open} ${MARK}${word} `, hole(), ': ', answer(reason), close === '' ? '' : ` ${close}`],
    }))
    return { word: comment, items }
  }
  const codes = CODES.exec(written)
  if (!codes) return undefined
  const token = codes[1] ?? ''
  const tail = /^[A-Za-z/-]*/u.exec(rest)?.[0].length ?? 0
  const hasReason = /^[A-Za-z/-]*\s*[:,]/u.test(rest)
  return { word: { start: offset - token.length, end: offset + tail }, items: ruleCodes(asking).map(({ text, ...about }) => ({ ...about, label: text, text: [text, ...(hasReason ? [] : [': ', answer(reason), end])] })) }
}

const MARK = 'pitkospuut-'
/** Behind a directive and codes: the code that is begun. */
const CODES = /^[ \t]*pitkospuut-disable-(?:next-line|file)[ \t]+(?:[a-z][a-zA-Z/-]{0,80},[ \t]*){0,20}([a-zA-Z/-]{0,80})$/u
