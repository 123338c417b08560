// The usual phases of a meeting by their names, from schemas/shared/phases.json.
import known from '../../../schemas/shared/phases.json' with { type: 'json' }
import type { Language } from '../problem.ts'

export const phasesIn = (language: Language): readonly string[] => known.phases.map(({ labels }) => labels[language][0] ?? '')
