// Serves VS Code for the web with an extension and its tests, if it has any: a process of its own, because test-web prints every request that breaks off.
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {webBuild, webCommit} from './setup.ts'

type TestWeb = {readonly open: (options: object) => Promise<unknown>}

const [port, extensionDevelopmentPath, extensionTestsPath, folderPath] = process.argv.slice(2)
const {folder, builds} = await webBuild()
const {open} = createRequire(join(folder, '/'))('@vscode/test-web') as TestWeb
// It cannot be told which browser to start, so it starts none.
const options = {browserType: 'none', quality: 'stable', commit: webCommit, testRunnerDataDir: builds, host: 'localhost', port: Number(port)}
await open({...options, extensionDevelopmentPath, ...(extensionTestsPath ? {extensionTestsPath} : {}), folderPath})
process.send?.('ready')
process.once('disconnect', () => process.exit())
