import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../../../tests/helpers/freePort'
import { root, run, tsx } from '../../parts'
import { serve } from '../../processes'
import { sessionAt } from './logIn'
import { graphQL, listQuery, postQuery, type Side } from './side'

/** The hub as `npm start` runs it. */
export const hub: Side = {
  name: 'hub',
  start: async ({ scratch }) => {
    const env = { DATA_DIR: path.join(scratch, 'hub'), HUB_SEED: 'none', LOG_LEVEL: 'error' }
    mkdirSync(env.DATA_DIR, { recursive: true })
    run(process.execPath, [...tsx, 'bench/versus/fill.ts', 'hub'], env)
    const server = await serve({
      command: [process.execPath, 'scripts/start.js'],
      cwd: root,
      env,
      port: await freePort(),
      path: '/',
    })
    const session = await sessionAt(server.url)
    const page = (address: string) => ({ method: 'GET' as const, path: address })
    return {
      ...server,
      asks: {
        list: graphQL(listQuery),
        listIn: graphQL(listQuery, session),
        post: graphQL(postQuery),
        postIn: graphQL(postQuery, session),
        home: page('/'),
        postPage: page('/blog/post-500'),
        topicPage: page('/forum/room/topic-100'),
      },
      nth: (_question, n) => page(`/blog/post-${n}`),
    }
  },
}
