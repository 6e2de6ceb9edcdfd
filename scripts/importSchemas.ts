import { z } from 'zod'
import { discourseShapes } from '../src/cli/import/forum/discourse'
import { forumRecord, topicRecord } from '../src/cli/import/forum/record'

/** What the importers of forums read, as JSON Schema: for whoever writes such files. */
export const importSchemas: readonly { file: string; content: () => Promise<string> }[] = [
  {
    file: 'docs/importing/topics.schema.json',
    content: () => written('A line of a forum export', z.union([topicRecord, forumRecord])),
  },
  {
    file: 'docs/importing/discourse.schema.json',
    content: () =>
      written(
        'The files of a Discourse export, each an array or JSON Lines',
        z.object({
          users: z.array(discourseShapes.users),
          categories: z.array(discourseShapes.categories),
          topics: z.array(discourseShapes.topics),
          posts: z.array(discourseShapes.posts),
        }),
      ),
  },
]

const written = async (title: string, shape: z.ZodType): Promise<string> => {
  const schema = z.toJSONSchema(shape, {
    io: 'input',
    unrepresentable: 'any',
    // YAML knows dates; JSON writes them as text.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date')
        Object.assign(jsonSchema, { type: 'string', format: 'date-time' })
    },
  })
  const { format, resolveConfig } = await import('prettier')
  const options = await resolveConfig('docs/importing/topics.schema.json')
  return format(JSON.stringify({ title, ...schema }), { ...options, parser: 'json' })
}
