import { describe, expect, it } from '@jest/globals'
import { cruise, type IForbiddenRuleType } from 'dependency-cruiser'
import { readdirSync } from 'node:fs'

/**
 * Who may import whom, as `docs/architecture.md` draws it. Each layer lists what of ours it may reach; everything
 * else of ours is forbidden to it, types included.
 */
const layers: { name: string; from: string; may: string[] }[] = [
  { name: 'core', from: '^src/core/', may: ['^src/core/'] },
  { name: 'slugs', from: '^src/slugs', may: [] },
  {
    name: 'grammar',
    from: '^src/(access|fields|hooks|config|database|network|print)/',
    may: ['^src/(core|access|fields|hooks|config|database|network|print)/', '^src/slugs'],
  },
  {
    name: 'outbox',
    from: '^src/plugins/outbox/',
    may: [
      '^src/plugins/outbox/',
      '^src/(core|access|fields|hooks|config|database|network|print)/',
      '^src/slugs',
    ],
  },
  {
    name: 'noun',
    from: '^src/collections/([^/]+)/',
    may: [
      '^src/collections/$1/',
      '^src/(core|access|fields|hooks|config|database|network|print)/',
      '^src/slugs',
      '^src/payload-types',
    ],
  },
  {
    name: 'verb',
    from: '^src/plugins/(?!outbox/)([^/]+)/',
    may: [
      '^src/plugins/$1/',
      '^src/plugins/outbox/index',
      '^src/(core|access|fields|hooks|config|database|network|print)/',
      '^src/slugs',
    ],
  },
  {
    name: 'endpoints',
    from: '^src/endpoints/',
    may: [
      '^src/endpoints/',
      '^src/(core|access|fields|hooks|config|database|network|print)/',
      '^src/slugs',
      '^src/payload-types',
      '^src/(collections|plugins)/[^/]+/operations/',
    ],
  },
  {
    name: 'composition',
    from: '^src/hub(/|\\.ts)',
    may: [
      '^src/hub',
      '^src/(core|access|fields|hooks|config|database|network|print|endpoints|migrations)/',
      '^src/slugs',
      '^src/payload-types',
      '^src/(collections|plugins)/[^/]+/index',
    ],
  },
  {
    name: 'server',
    from: '^src/server/',
    may: [
      '^src/(server|core|access|config|database|network|endpoints|migrations|cli/seed)/',
      '^src/hub',
      '^src/slugs',
      '^payload\\.config',
      '^src/plugins/[^/]+/index',
    ],
  },
  {
    name: 'admin app',
    from: '^src/app/\\(payload\\)/',
    may: [
      '^src/app/\\(payload\\)/',
      '^payload\\.config',
      '^src/plugins/[^/]+/admin/',
      '^src/collections/[^/]+/admin/',
    ],
  },
  { name: 'site', from: '^src/(site|app/\\(site\\))/', may: ['^src/(site|app/\\(site\\)|core)/'] },
]

const forbidden: IForbiddenRuleType[] = [
  { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'nothing-imports-tests',
    severity: 'error',
    from: { path: '^(src|payload\\.config)' },
    to: { path: '^(tests|bench)/' },
  },
  {
    name: 'core-knows-no-payload-and-no-io',
    severity: 'error',
    from: { path: '^src/core/', pathNot: '\\.spec\\.tsx?$' },
    to: { path: '(node_modules/(payload|@payloadcms)/|^(node:)?(fs|http|https|net|dns|child_process)(/|$))' },
  },
  {
    name: 'a-slice-is-its-index',
    severity: 'error',
    from: { path: '^src/(collections|plugins)/([^/]+)/' },
    to: {
      path: '^src/(collections|plugins)/([^/]+)/',
      pathNot: ['^src/$1/$2/', '^src/(collections|plugins)/[^/]+/index'],
    },
  },
  {
    name: 'a-channel-knows-only-its-family',
    severity: 'error',
    from: { path: '^src/plugins/syndication/channels/([^/]+)/', pathNot: '\\.spec\\.tsx?$' },
    to: {
      path: '(^src/|node_modules/(payload|@payloadcms)/)',
      pathNot: [
        '^src/plugins/syndication/channels/$1/',
        '^src/plugins/syndication/channels/[^/]+\\.ts$',
        '^src/core/',
      ],
    },
  },
  {
    name: 'a-check-knows-only-its-family',
    severity: 'error',
    from: { path: '^src/plugins/moderation/checks/([^/]+)/', pathNot: '\\.spec\\.tsx?$' },
    to: {
      path: '(^src/|node_modules/(payload|@payloadcms)/)',
      pathNot: [
        '^src/plugins/moderation/checks/$1/',
        '^src/plugins/moderation/checks/[^/]+\\.ts$',
        '^src/core/',
      ],
    },
  },
  ...layers.map(({ name, from, may }) => ({
    name: `${name}-reaches-only-below`,
    severity: 'error' as const,
    from: { path: from, pathNot: '\\.spec\\.tsx?$' },
    to: { path: '^(src|payload\\.config|tests|bench)', pathNot: may },
  })),
]

describe('the architecture', () => {
  it('should hold every dependency rule, types included', async () => {
    const result = await cruise(
      ['src', 'payload.config.ts'],
      {
        ruleSet: { forbidden },
        validate: true,
        tsPreCompilationDeps: true,
        doNotFollow: { path: 'node_modules' },
        exclude: { path: 'importMap\\.js$|\\.css$' },
      },
      { extensions: ['.ts', '.tsx', '.js'], conditionNames: ['import', 'default'] },
    )
    if (typeof result.output === 'string') throw new Error(result.output)
    const breaches = result.output.summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
    )
    expect(breaches).toEqual([])
    expect(result.output.summary.totalCruised).toBeGreaterThan(50)
  })

  it('should keep every slice behind one index', () => {
    for (const family of ['src/collections', 'src/plugins'])
      for (const slice of readdirSync(family)) expect(readdirSync(`${family}/${slice}`)).toContain('index.ts')
  })
})
