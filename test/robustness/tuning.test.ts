// Flags of V8: of one that it does not know it complains on standard error, in every run.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { flagsOf } from '../../server/shell/tuning.ts'

const TUNING = { flags: ['--no-regexp-tier-up'], later: 15 }

describe('the tuning of V8', () => {
  it('says in the words of each version when code is optimised', () => {
    assert.deepEqual(flagsOf(TUNING, '11.3.244.8-node.38'), ['--no-regexp-tier-up', '--interrupt-budget=1013760'])
    for (const version of ['12.4.254.21-node.57', '13.6.233.17-node.53', '13.8.258.32-electron.0', '14.6.202.34-node.34']) {
      assert.deepEqual(flagsOf(TUNING, version), ['--no-regexp-tier-up', '--invocation-count-for-turbofan=45000'], version)
    }
  })

  it('leaves a version alone that nobody knows yet', () => {
    for (const version of ['10.2.154', '15.0.1', '100.1', '', 'x']) assert.deepEqual(flagsOf(TUNING, version), [], version)
  })

  it('speaks of flags that this V8 knows, with the defaults that it multiplies', () => {
    const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8', env: {} })
    for (const flag of flagsOf(TUNING, process.versions.v8)) {
      const [name = '', value] = flag.replace(/^--(?:no-)?/u, '').split('=')
      assert.match(stdout, new RegExp(`^ +--${name} `, 'mu'), flag)
      if (value !== undefined) assert.match(stdout, new RegExp(`default: --${name}=${Number(value) / TUNING.later}$`, 'mu'), flag)
    }
  })
})
