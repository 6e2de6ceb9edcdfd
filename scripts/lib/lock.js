import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** @param {number} pid */
const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/**
 * Runs `work` while no other process of this folder does: two starts must not install or build at once. The lock
 * lies outside of the folder, which an installation may empty; one whose owner is gone does not count.
 *
 * @param {() => Promise<void>} work
 */
export const alone = async (work) => {
  const folder = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 16)
  const file = path.join(os.tmpdir(), `community-hub-${folder}.lock`)
  for (let told = false; ; told = true) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const owner = Number(readFileSync(file, 'utf8'))
    if (owner && !isAlive(owner)) {
      rmSync(file, { force: true })
      continue
    }
    if (!told) console.log('Another start is installing or building; waiting for it …')
    await sleep(200)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    await work()
  } finally {
    release()
    process.off('exit', release)
  }
}
