import { install } from './peers'
import type { Side } from './side'

/** Strapi 5 on SQLite. */
export const strapi: Side = {
  name: 'strapi',
  start: async () => {
    install({ name: 'strapi', packages: ['@strapi/strapi@5.55.0'], node: [20, 22, 24] })
    throw new Error('it installs, and the comparison does not fill it yet')
  },
}
