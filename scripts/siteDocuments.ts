import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import { buildSchema, parse } from 'graphql'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Where the site's GraphQL documents lie, and what is generated beside them. */
export const siteDocuments = 'src/site/graphql'

/**
 * The typed documents of the site, from `src/site/graphql/*.graphql` against the hub's schema.
 *
 * @throws when a document asks for what the schema does not have.
 */
export const generateSiteDocuments = async (schema: string): Promise<string> => {
  const documents = readdirSync(siteDocuments)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({
      location: path.join(siteDocuments, name),
      document: parse(readFileSync(path.join(siteDocuments, name), 'utf8')),
    }))
  const config = {
    onlyOperationTypes: true,
    enumsAsTypes: true,
    useTypeImports: true,
    skipTypename: true,
    avoidOptionals: { field: true },
    // The site sends text: the server parses it, and no GraphQL library is bundled.
    documentMode: 'string',
    scalars: { DateTime: 'string', EmailAddress: 'string', JSON: 'unknown', JSONObject: 'unknown' },
  }
  const content = await codegen({
    filename: `${siteDocuments}/generated.ts`,
    schema: parse(schema),
    schemaAst: buildSchema(schema),
    documents,
    config,
    plugins: [{ typescript: {} }, { operations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescript, operations, typedDocumentNode },
  })
  return `${content.trimEnd()}\n`
}
