import type { GraphQLExtension } from '../../config/graphql'
import type { Emit } from '../../core/emit'
import { submitForm } from './submitForm'

/** What the forms add to the schema. */
export const formsGraphQL = (options: { emit: Emit }): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    input FormAnswerInput {
      "Name of the field."
      field: String!
      value: String!
    }

    type FormReceipt {
      "What the form says when it was sent: rich text."
      message: JSON
    }

    extend type Mutation {
      "Fills in a form. \`trap\` stays empty: no reader sees its field."
      submitForm(form: ID!, answers: [FormAnswerInput!]!, trap: String, locale: LocaleInputType): FormReceipt!
    }
  `,
  mutations: { submitForm: submitForm(options) },
})
