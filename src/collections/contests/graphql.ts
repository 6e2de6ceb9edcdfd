import type { GraphQLExtension } from '../../config/graphql'
import { proveStep } from './challenge/proveStep'
import { entryDuplicates } from './entering/entryDuplicates'
import { myEligibility, myEntries } from './entering/myEntries'
import { submitEntry } from './entering/submitEntry'
import { uploadEntryFile } from './entering/uploadEntryFile'
import { withdrawEntry } from './entering/withdrawEntry'
import type { ContestsOptions } from './options'
import { setPredictionOutcome } from './prediction/setOutcome'
import { contestQuiz } from './quiz/contestQuiz'
import { startQuiz } from './quiz/startQuiz'
import { announceRules, contestRulesPreview } from './rules/operations'

/** The verbs of who takes part in contests, and of who makes their rules. */
export const contestsGraphQL = (options: ContestsOptions): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    "What is entered; what is left out stays as it is."
    input EntryInput {
      "Of an entry that is there: to change it. Left out: a further one."
      entry: ID
      "Kept for its member alone; everything else is asked for when it is handed in."
      draft: Boolean
      "The version of the rules that the member accepts: the one in force, once."
      rulesVersion: Int
      "In years; only that the member is old enough is kept. Where a contest has a minimum age."
      age: Int
      "Where the member lives: ISO 3166-1, two letters. Where a contest asks for it."
      territory: String
      title: String
      "Markdown."
      text: String
      "A film or a page elsewhere, by https. The hub does not fetch it."
      link: String
      "Ids that \`uploadEntryFile\` gave, in their order."
      files: [ID!]
      "Of a prediction: the id of a choice, or a number with a point."
      prediction: String
      "Of a quiz that \`startQuiz\` began."
      answers: [QuizAnswerInput!]
      "en or fr. Left out: the language of the request."
      language: String
    }

    input QuizAnswerInput {
      question: ID!
      choices: [ID!]!
    }

    type UploadedEntryFile {
      id: ID!
      url: String!
      "In pixels; null for what is no picture."
      width: Int
      height: Int
    }

    type QuizChoice {
      id: ID!
      text: String!
    }

    type QuizQuestion {
      id: ID!
      question: String!
      points: Int!
      choices: [QuizChoice!]!
    }

    type QuizAttempt {
      entry: ID!
      startedAt: DateTime!
      "Until when answers are taken; null for a quiz without a limit."
      endsAt: DateTime
      questions: [QuizQuestion!]!
      "What \`submitEntry\` has kept as a draft."
      answers: [QuizAnswer!]
    }

    type QuizAnswer {
      question: ID!
      choices: [ID!]!
    }

    "What is to be known of a quiz before it is begun."
    type ContestQuiz {
      questions: Int!
      "For all of them."
      points: Int!
      "For all of it; null for no limit."
      seconds: Int
      "Of the one who asks, while answers are taken."
      attempt: QuizAttempt
      "The one who asks has begun, and has handed in nothing in time."
      isOver: Boolean!
    }

    "What is said before the questions are shown."
    input QuizStartInput {
      "The version of the rules that the member accepts: the one in force, once."
      rulesVersion: Int
      age: Int
      territory: String
    }

    type BothLanguages {
      en: String!
      fr: String!
    }

    type RulesFault {
      "Field of the contest."
      field: String!
      message: BothLanguages!
    }

    enum LegalFactLevel {
      "Forbidden there."
      stop
      "Something has to be done."
      act
      "Good to know."
      know
    }

    type ContestLegalFact {
      id: String!
      "FR, EU, US or networks."
      place: String!
      level: LegalFactLevel!
      says: BothLanguages!
      source: String!
    }

    type ContestRulesPreview {
      "Markdown; empty without dates."
      text: BothLanguages!
      "What is missing: with any of these no contest is announced or opened."
      faults: [RulesFault!]!
      "Facts to check, what is forbidden first. No legal advice."
      facts: [ContestLegalFact!]!
      noAdvice: BothLanguages!
      "The version in force; null while there is none."
      version: Int
    }

    type AnnouncedRules {
      version: Int!
    }

    type EntryRefusal {
      "The code that \`submitEntry\` would answer."
      code: String!
      "Years, days or a level; null where the code says it all."
      wanted: Int
    }

    type EntryEligibility {
      may: Boolean!
      reasons: [EntryRefusal!]!
    }

    type EntryDuplicate {
      entry: ID!
      other: ID!
      "As they are called; empty for what has no title."
      entryTitle: String!
      otherTitle: String!
      otherContest: ID!
      "The very same file."
      isExact: Boolean!
      "Of 128 comparisons so many turn out otherwise; 0 is the same picture."
      distance: Int!
      sameMember: Boolean!
    }

    type PredictionScored {
      scored: Int!
    }

    extend type Query {
      "The signed-in member's entries, drafts and withdrawn ones too; none for visitors."
      myEntries(contest: ID!): [Entry!]!
      "May the signed-in member enter? Null for visitors. Age and country are asked for with the entry."
      myEligibility(contest: ID!): EntryEligibility
      "Null for what is no quiz."
      contestQuiz(contest: ID!): ContestQuiz
      "What the rules would say now, and what to check. For organisers."
      contestRulesPreview(contest: ID!): ContestRulesPreview!
      "Entries that show the same file or picture as another one. For organisers."
      entryDuplicates(contest: ID!): [EntryDuplicate!]!
    }

    extend type Mutation {
      "Enters a contest, keeps a draft, or changes an entry: until the close."
      submitEntry(contest: ID!, data: EntryInput!): Entry!
      "Takes an entry back, until the close. Again is no error."
      withdrawEntry(entry: ID!): Entry!
      "A picture or a PDF in base64, as large as the contest allows: 10 MB at most."
      uploadEntryFile(contest: ID!, file: String!): UploadedEntryFile!
      "Shows the questions and starts the clock; again, the same attempt goes on."
      startQuiz(contest: ID!, data: QuizStartInput): QuizAttempt!
      "A step of a challenge is done. Shown again, the proof is replaced, and when it was done stays."
      proveStep(entry: ID!, step: ID!, note: String, link: String, files: [ID!]): Entry!
      "Says what came true, once, after the close of entries, and gives each prediction its points. For organisers."
      setPredictionOutcome(contest: ID!, answer: String!): PredictionScored!
      "Publishes the rules as they follow from the contest, before it opens. For organisers."
      announceRules(contest: ID!): AnnouncedRules!
    }
  `,
  queries: {
    myEntries,
    myEligibility: myEligibility(options),
    contestQuiz: contestQuiz(options),
    contestRulesPreview,
    entryDuplicates,
  },
  mutations: {
    submitEntry: submitEntry(options),
    withdrawEntry: withdrawEntry(options),
    uploadEntryFile: uploadEntryFile(options),
    startQuiz: startQuiz(options),
    proveStep: proveStep(options),
    setPredictionOutcome: setPredictionOutcome(options),
    announceRules: announceRules(options),
  },
})
