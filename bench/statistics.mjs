// Medians and percentiles of measured times.

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Null for an empty list. */
export function summary(times) {
  if (!times.length) return null
  const sorted = [...times].sort((a, b) => a - b)
  return {n: sorted.length, p50: median(sorted), p95: at(sorted, 0.95), min: sorted[0], max: sorted.at(-1)}
}
