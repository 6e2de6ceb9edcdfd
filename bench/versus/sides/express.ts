import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../../../tests/helpers/freePort'
import { root } from '../../parts'
import type { Question, Side } from './side'

/**
 * The limit: bare Express routes that answer constants of the size of the hub's answers, in a process of their own. It
 * comes after the hub, whose answers it sends again.
 */
export const express: Side = {
  name: 'express',
  start: async ({ scratch, bodies }) => {
    const port = await freePort()
    const asks = Object.fromEntries(
      [...bodies.keys()].map((question) => [question, { method: 'GET' as const, path: `/${question}` }]),
    ) as Partial<Record<Question, { method: 'GET'; path: string }>>
    for (const [question, { body }] of bodies) writeFileSync(path.join(scratch, `${question}.body`), body)
    const routes = [...bodies].map(([question, { type }]) => ({
      path: `/${question}`,
      type,
      file: path.join(scratch, `${question}.body`),
    }))
    const child = spawn(
      process.execPath,
      [path.join(root, 'bench/versus/sides/constant.js'), String(port), JSON.stringify(routes)],
      { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
    )
    await once(child.stdout, 'data')
    const ended = once(child, 'exit')
    return {
      url: `http://127.0.0.1:${port}`,
      asks,
      stop: async () => {
        child.kill('SIGTERM')
        await ended
      },
    }
  },
}
