// The notation that the name of a file says.
export const notationIn = (path: string): 'markdown' | 'yaml' | undefined =>
  /\.ya?ml$/iu.test(path) ? 'yaml' : /\.(?:md|markdown)$/iu.test(path) ? 'markdown' : undefined
