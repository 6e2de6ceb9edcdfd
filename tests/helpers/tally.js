import { appendFileSync } from 'node:fs'

/** A Jest reporter that appends each run's counts to the file in `TEST_TALLY`, for `.ci/run` to add up. */
export default class Tally {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests }) {
    if (process.env.TEST_TALLY)
      appendFileSync(process.env.TEST_TALLY, `${numPassedTests} ${numFailedTests} ${numPendingTests}\n`)
  }
}
