// The comparison of labels as the documents of the field need it, written from its description and not from the engine.

/** Two labels with the same folded form are the same label. */
export function fold(label: string): string {
  const text = label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\s\u00a0]+/gu, ' ').trim()
  const unnumbered = text.replace(/^liite \d+: /u, '').replace(/^(?:\d+[.)]{1,2}|[a-z]\)) /u, '')
  const withoutEnd = unnumbered.replace(/ \d+\/\d+$/u, '').replace(/[:.?]+$/u, '')
  const withoutTail = withoutEnd.replace(/^(.*[^ ]) ?\([^()]*\)$/u, '$1')
  return withoutTail.replace(/[ _\-–—]+/gu, ' ').trim()
}
