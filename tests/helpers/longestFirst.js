import { createRequire } from 'node:module'

// A CommonJS module, whose default stands in different places for those who import it and those who require.
const { default: TestSequencer } = createRequire(import.meta.url)('@jest/test-sequencer')

/** Minutes each: begun last, one worker would end with them alone while the other has nothing left. */
const longest = [/tests\/access\/crawl\.int/, /tests\/access\/int\.spec/]

/** Jest's own order (by what it knows of earlier runs, or by size), after those that take longest. */
export default class LongestFirst extends TestSequencer {
  /** @param {{ path: string }[]} tests */
  sort(tests) {
    const rank = ({ path }) => {
      const at = longest.findIndex((each) => each.test(path))
      return at === -1 ? longest.length : at
    }
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b))
  }
}
