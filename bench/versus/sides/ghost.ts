import { install } from './peers'
import type { Side } from './side'

/** Ghost, whose package is put together by its own command line tool. */
export const ghost: Side = {
  name: 'ghost',
  start: async () => {
    install({ name: 'ghost', packages: ['ghost@6', 'sqlite3'], node: [22, 24] })
    throw new Error('it installs, and the comparison does not fill it yet')
  },
}
