/**
 * A hub as a process of its own, without Next: what `npm start` runs, with a site of three words. `/slow` begins to
 * answer, and ends when the process has been asked to stop; `/say` writes a line on either stream.
 */
import type { Site } from '../../src/server/startHub'
import { run } from '../../src/server/run'

const site = (): Site => ({
  prepare: () => Promise.resolve(),
  handle: (req, res) => {
    if (req.path === '/say') {
      console.log('out')
      console.error('error')
    }
    if (req.path !== '/slow') {
      res.end('a page')
      return
    }
    res.write('begun, ')
    process.once('SIGTERM', () => setImmediate(() => res.end('finished')))
  },
  close: () => Promise.resolve(),
})

await run({ dev: false, site: () => site })
