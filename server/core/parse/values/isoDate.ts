// Days of the calendar as ISO dates.

/** The ISO date of a day, or undefined when the calendar has no such day or one of the numbers is NaN. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
  if (!exists) return undefined
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

/** The number of days of a month (1–12). */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const pad = (n: number): string => String(n).padStart(2, '0')
