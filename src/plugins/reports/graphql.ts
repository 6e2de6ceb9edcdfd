import type { GraphQLExtension } from '../../config/graphql'
import { noticeCategories } from './categories'
import { noticeStates } from './collections/Notices'
import { confirmNotice, notice } from './operations/followNotice'
import { myReports, reportable } from './operations/myReports'
import { reportContent } from './operations/reportContent'
import { submitNotice } from './operations/submitNotice'
import type { ReportsSettings } from './options'

/** The verbs of reporting. */
export const reportsGraphQL = (settings: ReportsSettings): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    "That a report has come in."
    type ReportReceipt {
      report: ID!
    }

    enum ReportOutcome {
      open
      upheld
      rejected
    }

    type MyReport {
      report: ID!
      title: String!
      "Key of the rule, or illegal."
      rule: String!
      outcome: ReportOutcome!
      createdAt: DateTime!
      settledAt: DateTime
      "Until when the member may object to its not being followed; null when they may not."
      appealUntil: DateTime
    }

    "A text in both languages."
    type InBothLanguages {
      en: String!
      fr: String!
    }

    "Something that the asker may report."
    type Reportable {
      title: String!
      "Where it is read, without the language’s prefix."
      path: InBothLanguages
      isOwn: Boolean!
      "The asker’s own report on it is being looked at."
      isReported: Boolean!
    }

    enum NoticeCategory {
      ${Object.keys(noticeCategories).join('\n      ')}
    }

    enum NoticeStatus {
      ${Object.keys(noticeStates).join('\n      ')}
    }

    "What Article 16(2) of the Digital Services Act asks of a notice."
    input NoticeInput {
      "Exact address of the content on this site."
      url: String!
      category: NoticeCategory!
      "Why it is illegal, in 20 to 5,000 characters."
      explanation: String!
      "Name and address may be missing for childAbuse only."
      name: String
      email: String
      "I believe in good faith that what I say is accurate and complete."
      goodFaith: Boolean!
      "en or fr: the language of the answers."
      language: String
    }

    type NoticeAnswer {
      "How both sides call it."
      reference: String!
      "A link was sent to the address: the notice counts in full once it is followed."
      needsConfirming: Boolean!
    }

    "A notice as its sender follows it."
    type FollowedNotice {
      reference: String!
      url: String!
      category: NoticeCategory!
      status: NoticeStatus!
      createdAt: DateTime!
      decidedAt: DateTime
      "Title of the rule cited."
      rule: InBothLanguages
      "Until when a complaint is taken; null before a decision."
      appealUntil: DateTime
    }

    extend type Query {
      "The newest reports of the signed-in member."
      myReports: [MyReport!]!
      "What the form to report something shows of it; null for what the asker cannot see, or nobody can report."
      reportable(target: TargetInput!): Reportable
      "The notice of a link."
      notice(token: String!): FollowedNotice!
    }

    extend type Mutation {
      "Tells the team of something that breaks a rule of the code of conduct in force, or the law (rule: illegal)."
      reportContent(target: TargetInput!, rule: String!, note: String): ReportReceipt!
      "A notice of illegal content, by anybody. \`trap\` stays empty: no reader sees its field."
      submitNotice(data: NoticeInput!, trap: String): NoticeAnswer!
      "Shows that the address of a notice is its sender’s."
      confirmNotice(token: String!): FollowedNotice!
    }
  `,
  mutations: {
    reportContent: reportContent(settings),
    submitNotice: submitNotice(settings),
    confirmNotice: confirmNotice(settings),
  },
  queries: { myReports: myReports(settings), reportable: reportable(settings), notice: notice(settings) },
})
