// What only the Node extension host has: a server process, which may die and must come back by itself.
import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import * as vscode from 'vscode'
import {documents, type Expected, type Settling} from '../expected.ts'
import {limits} from '../limits.ts'
import {eventually, findings, has, open, revert, settle} from './editor.ts'

const [{file, findings: [finding]}] = documents as readonly [Expected & {readonly findings: readonly [Settling]}]

export function serverProcess(): void {
  describe('the server process', function () {
    this.timeout(limits.suiteTest)

    before('child processes can be listed', function () {
      if (!existsSync(children)) this.skip() // Linux only
    })

    it('is another one after the restart command', async () => {
      const document = await open(file)
      await eventually(finding.code, () => has(document, finding))
      const before = await server()
      await vscode.commands.executeCommand('pitkospuut.restartServer')
      await eventually('another server process', () => serverProcesses().some(pid => pid !== before))
      await eventually('the first server process to end', () => !serverProcesses().includes(before))
    })

    it('comes back after a crash: the text is kept, findings follow the edits', async () => {
      const document = await open(file)
      await eventually(finding.code, () => has(document, finding))
      const before = await server()
      process.kill(before, 'SIGKILL')
      await settle(document, finding)
      await eventually('another server process', () => serverProcesses().some(pid => pid !== before))
      await eventually(`${finding.code} to go`, () => findings(document).length > 0 && !has(document, finding))
      assert.ok(document.getText().includes(`${finding.behind}${finding.text}`), 'what was written is still there')
      await revert(document)
    })
  })
}

const children = `/proc/${process.pid}/task/${process.pid}/children`

function server(): Promise<number> {
  return eventually('one server process', () => {
    const [pid, ...others] = serverProcesses()
    return pid !== undefined && others.length === 0 && pid
  })
}

function serverProcesses(): readonly number[] {
  return readFileSync(children, 'utf8').split(' ').map(Number).filter(pid => pid > 0 && commandLine(pid).includes('dist/server/node.cjs'))
}

/** Empty when the process has ended meanwhile, or is about to. */
function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
