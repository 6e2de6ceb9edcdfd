import { install } from './install'
import type { Side } from './side'

/** Ghost, whose package is put together by its own command line tool. */
export const ghost: Side = {
  name: 'ghost',
  start: async () => {
    install({ name: 'ghost', packages: ['ghost@6'], itself: true, builds: ['better-sqlite3'], node: 22 })
    throw new Error('it installs, and the comparison does not fill it yet')
  },
}
