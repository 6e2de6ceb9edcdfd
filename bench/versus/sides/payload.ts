import { existsSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../../../tests/helpers/freePort'
import { baseline, root, run, tsx } from '../../parts'
import { serve } from '../../processes'
import { sessionAt } from './logIn'
import { graphQL, listQuery, postQuery, type Side } from './side'

/** Plain Payload under Next, as its template runs it. */
export const payload: Side = {
  name: 'payload',
  start: async ({ scratch }) => {
    const env = { BASELINE_DATABASE: `file:${path.join(scratch, 'payload.db')}` }
    if (!existsSync(path.join(baseline, '.next/BUILD_ID')))
      run('npx', ['next', 'build'], { ...env, NODE_ENV: 'production' }, baseline)
    run(process.execPath, [...tsx, 'bench/versus/fill.ts', 'payload'], env)
    const port = await freePort()
    const next = path.join(root, 'node_modules/next/dist/bin/next')
    const server = await serve({
      command: [process.execPath, next, 'start', '-H', '127.0.0.1', '-p', String(port)],
      cwd: baseline,
      env: { ...env, NODE_ENV: 'production' },
      port,
      path: '/api/graphql',
      // It takes POST only: the right refusal is a sign of life.
      ready: 405,
    })
    const session = await sessionAt(server.url)
    return {
      ...server,
      asks: {
        list: graphQL(listQuery),
        listIn: graphQL(listQuery, session),
        post: graphQL(postQuery),
        postIn: graphQL(postQuery, session),
      },
      nth: (_question, n) => ({ method: 'GET', path: `/posts/post-${n}` }),
    }
  },
}
