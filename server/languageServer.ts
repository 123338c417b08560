// The executable `pitkospuut-language-server`, and what the extension starts.
import { startNodeServer } from './node.ts'

startNodeServer()
