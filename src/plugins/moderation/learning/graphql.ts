import type { GraphQLExtension } from '../../../config/hubCustom'
import type { ModerationSettings } from '../options'
import { applyLesson, proposeLesson, retireLesson } from './lessons'

/** The verbs of what the machine learns from decisions. */
export const learningGraphQL = (settings: ModerationSettings): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    "A lesson after something was done with it."
    type LessonAnswer {
      lesson: ID!
      number: Int!
      "proposed, used or retired."
      status: String!
    }

    extend type Mutation {
      "Learns from the decisions up to now and proposes what was learnt; null when there is too little, or nothing to better. Managers only, as the two others."
      proposeLesson: LessonAnswer
      "Judges by this lesson from now on, instead of any other."
      applyLesson(lesson: ID!): LessonAnswer!
      "Goes back to the shipped weights alone."
      retireLesson(lesson: ID!): LessonAnswer!
    }
  `,
  mutations: {
    proposeLesson: proposeLesson(settings),
    applyLesson: applyLesson(settings),
    retireLesson: retireLesson(settings),
  },
})
