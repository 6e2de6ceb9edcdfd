import { SingleBar } from 'cli-progress'
import type { Terminal } from './terminal'

/** Progress of long work. */
export type Progress = {
  /** Call it as often as you like; totals may change. */
  update: (done: number, total: number, what?: string) => void
  /** Says something above the bar. */
  say: (line: string) => void
  /** Takes the bar away. */
  stop: () => void
}

/** A moving bar for a person, a line every ten per cent for a log. */
export const createProgress = (terminal: Terminal): Progress =>
  terminal.interactive ? moving(terminal) : inLines(terminal)

const moving = ({ err }: Terminal): Progress => {
  const bar = new SingleBar({
    format: '{bar} {percentage} %  {value}/{total}  {what}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  })
  let started = false
  return {
    update: (done, total, what = '') => {
      if (!started) bar.start(total, done, { what })
      else {
        bar.setTotal(total)
        bar.update(done, { what })
      }
      started = true
    },
    say: (line) => {
      // The bar is drawn anew over the next empty line.
      if (started) process.stderr.write('\r\u001b[K')
      err(line)
    },
    stop: () => bar.stop(),
  }
}

const inLines = ({ err }: Terminal): Progress => {
  let said = -1
  return {
    update: (done, total) => {
      const tenths = total === 0 ? 10 : Math.floor((10 * done) / total)
      if (tenths > said) err(`${tenths * 10} %`)
      said = Math.max(said, tenths)
    },
    say: err,
    stop: () => undefined,
  }
}
