// The ids of the rows of a checklist: each sort has its own.

export const idOfFinding = (name: string): string => FINDING + name
export const idOfPart = (key: string): string => PART + key

/** The name of the finding whose row it is. */
export const findingNamed = (id: string): string | undefined => (id.startsWith(FINDING) ? id.slice(FINDING.length) : undefined)

const FINDING = 'finding:'
const PART = 'part:'
