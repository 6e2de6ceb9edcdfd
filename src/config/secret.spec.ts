import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureSecret, fleetingSecret, readSecret } from './secret'

describe('the generated secret', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'hub-secret-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('should be made once, long, and for its owner’s eyes', () => {
    const secret = ensureSecret(folder)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(ensureSecret(folder)).toBe(secret)
    expect(readSecret(folder)).toBe(secret)
    expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600)
  })

  it('should be null before it is made, and reading makes nothing', () => {
    expect(readSecret(path.join(folder, 'nowhere'))).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })

  it('should not go on with an emptied file: every stored credential would be lost', () => {
    writeFileSync(path.join(folder, 'secret'), '\n')
    expect(() => ensureSecret(folder)).toThrow('is empty')
  })

  it('should differ each time when it is fleeting', () => {
    expect(fleetingSecret()).not.toBe(fleetingSecret())
  })
})
