import { describe, expect, it } from '@jest/globals'
import { mostSimilar, rankSimilar, tellingWords } from './similarTopics'

const topic = (id: number, title: string, forum = 1) => ({ id, title, forum })

describe('tellingWords', () => {
  it('should keep the longest words, without accents and without what every sentence has', () => {
    expect(tellingWords('Où réparer la roue d’un vélo à Évry ?')).toEqual(['reparer', 'roue', 'velo', 'evry'])
    expect(tellingWords('a to of ?')).toEqual([])
  })
})

describe('rankSimilar', () => {
  const topics = [
    topic(1, 'Which bicycle pump fits a narrow wheel'),
    topic(2, 'A wheel for the barrow'),
    topic(3, 'Réparer une roue de bicycle'),
    topic(4, 'Bicycle wheel keeps losing spokes', 2),
  ]

  it('should put what shares the rarer words first, and leave out what shares one of many', () => {
    const found = rankSimilar({ title: 'Bicycle wheel: broken spokes' }, topics)
    expect(found.map(({ id }) => id)).toEqual([4, 1])
  })

  it('should prefer the forum that is written in where all else is equal', () => {
    const twins = [topic(1, 'Broken spokes'), topic(2, 'Broken spokes', 2)]
    expect(rankSimilar({ title: 'broken spokes', forum: 2 }, twins).map(({ id }) => id)).toEqual([2, 1])
  })

  it('should suggest a few', () => {
    const many = Array.from({ length: 30 }, (_, n) => topic(n, `Spokes ${n}`))
    expect(rankSimilar({ title: 'Spokes' }, many)).toHaveLength(mostSimilar)
  })
})
