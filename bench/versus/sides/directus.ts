import { install } from './install'
import type { Side } from './side'

/** Directus on SQLite. */
export const directus: Side = {
  name: 'directus',
  start: async () => {
    install({
      name: 'directus',
      packages: ['directus@12.4.0', 'sqlite3@6'],
      builds: ['isolated-vm', 'sqlite3'],
      node: 22,
    })
    throw new Error('it installs, and the comparison does not fill it yet')
  },
}
