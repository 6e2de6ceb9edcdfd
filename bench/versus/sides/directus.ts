import { install } from './peers'
import type { Side } from './side'

/** Directus on SQLite. */
export const directus: Side = {
  name: 'directus',
  start: async () => {
    install({ name: 'directus', packages: ['directus@12', 'sqlite3'], node: [22, 24] })
    throw new Error('it installs, and the comparison does not fill it yet')
  },
}
