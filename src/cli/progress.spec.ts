import { describe, expect, it } from '@jest/globals'
import { createProgress } from './progress'

describe('progress without a person', () => {
  it('should say a line every ten per cent, once, and faults as they come', () => {
    const lines: string[] = []
    const progress = createProgress({
      out: () => undefined,
      err: (line) => lines.push(line),
      interactive: false,
      cwd: '/',
    })
    for (let done = 0; done <= 40; done += 1) {
      progress.update(done, 40)
      if (done === 20) progress.say('x:1: bad')
    }
    progress.stop()
    expect(lines).toEqual([
      '0 %',
      '10 %',
      '20 %',
      '30 %',
      '40 %',
      '50 %',
      'x:1: bad',
      '60 %',
      '70 %',
      '80 %',
      '90 %',
      '100 %',
    ])
  })
})
