// Where in a long text something may be found: for reading only those of many short texts that may hold it.

/**
 * Gives the places of a text in which something may be found, from an offset on; Infinity where none is left. Asked with rising offsets.
 * The text is several ones with a line break before and behind each. None of them has `SIGN.other`, so that letters beyond Latin-1, marks and special spaces need no thought.
 */
export type Clue = (text: string) => (from: number) => number

/** The clue that a pattern gives. */
export function clueOf(pattern: RegExp): Clue {
  const own = new RegExp(pattern.source, `g${pattern.flags.replace('g', '')}`)
  return (text) => (from) => {
    // set each time: several texts are looked through in turn
    own.lastIndex = from
    return own.exec(text)?.index ?? Infinity
  }
}

/** Where one of several clues leads. */
export const eitherOf = (...clues: readonly Clue[]): Clue => (text) => {
  const searches = clues.map((clue) => ({ nextPlace: clue(text), place: -1 }))
  return (from) => {
    let nearest = Infinity
    for (const search of searches) {
      if (search.place < from) search.place = search.nextPlace(from)
      if (search.place < nearest) nearest = search.place
    }
    return nearest
  }
}
