// Takes new settings into use: everything that they change is told again.
import { affect, kindFindings, settleOpen, tellsClosed } from './affected.ts'
import type { Means, Session } from './session.ts'
import { sameSettings } from './settings.ts'

export function configuring(means: Means): Pick<Session, 'configure'> {
  const { state, effects, projects } = means
  return {
    configure: (settings, locale) => {
      if (sameSettings(settings, state.settings) && locale === state.locale) return
      const told = kindFindings(state)
      state.settings = settings
      state.locale = locale
      state.kindRevision = state.index.nextRevision()
      const now = kindFindings(state)
      for (const uri of told.keys()) effects.closed(uri, now.get(uri))
      for (const [uri, findings] of now) if (!told.has(uri)) effects.closed(uri, findings)
      for (const uri of state.open.keys()) {
        state.revisions.set(uri, state.index.nextRevision())
        settleOpen(means, uri, 'other')
      }
      const closed = state.index.closed().map(({ uri }) => uri)
      for (const uri of closed) if (!tellsClosed(state, uri)) effects.closed(uri, undefined)
      affect(means, closed.filter((uri) => tellsClosed(state, uri)))
      projects.moved()
    },
  }
}
