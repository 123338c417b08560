// What the commands of the client get that findings offer when their matter lies in another document.

/** For `pitkospuut.newFrom`: what need not be asked. */
export interface Beginning {
  /** Of the document that the new one is made from. */
  readonly uri: string
  readonly kind: string
  readonly language: 'fi' | 'sv' | 'en'
  readonly notation: 'markdown' | 'yaml'
}

/** For `pitkospuut.compare`: two files, the document itself on the right, and what stands above them. */
export interface Comparison {
  readonly left: string
  readonly right: string
  readonly title: string
}
