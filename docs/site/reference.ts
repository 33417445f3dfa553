import { join } from 'node:path'
import { Application, Comment, type Context, type ProjectReflection, type Reflection, ReflectionKind } from 'typedoc'
import { readEntryPoints } from './entry-points.js'
import { listNamesWithoutExample } from './examples.js'
import { readGuides } from './guides.js'
import { installTheme } from './theme.js'

/** The API reference, as typedoc reads it from the sources. */
export interface Reference {
  readonly project: ProjectReflection
  /** Writes it, with the guides, into a folder. */
  readonly write: (folder: string) => Promise<void>
}

/** What the names of the larger modules are for, in the order of their pages: from what everybody calls to what few need. */
const CATEGORIES = [
  'Extracting',
  'Entities',
  'Values',
  'Gazetteers',
  'Rules',
  'Patterns',
  'Matchers',
  'Explaining',
  'Searching',
  'Dates',
  'Inference',
]

/**
 * Reads the sources of all entries of the package, and the guides.
 *
 * @throws Error if typedoc has anything to warn of, such as a name without a summary, or if a name lacks its example.
 */
export async function readReference(): Promise<Reference> {
  const guides = readGuides()
  const app = await Application.bootstrap({
    name: 'aalam',
    entryPoints: readEntryPoints(),
    projectDocuments: guides.map(({ file }) => file),
    tsconfig: 'tsconfig.json',
    readme: 'README.md',
    customCss: join(import.meta.dirname, 'reference.css'),
    theme: 'guides',
    router: 'guides',
    disableSources: true,
    excludeInternal: true,
    includeVersion: false,
    hideGenerator: true,
    sortEntryPoints: false,
    sort: ['documents-first', 'kind', 'source-order'],
    kindSortOrder: ['Document', 'Project', 'Module', 'Function', 'Variable', 'Interface', 'TypeAlias', 'Reference'],
    groupOrder: ['Documents', 'Modules', 'Functions', 'Variables', 'Interfaces', 'Type Aliases', '*'],
    categorizeByGroup: false,
    categoryOrder: CATEGORIES,
    useFirstParagraphOfCommentAsSummary: true,
    navigation: { includeCategories: true, includeFolders: false, excludeReferences: true },
    headings: { readme: false, document: true },
    searchInComments: true,
    searchInDocuments: true,
    searchGroupBoosts: { Functions: 3, Documents: 2 },
    highlightLanguages: ['typescript', 'tsx', 'javascript', 'json', 'bash', 'sh', 'html', 'css', 'python'],
    validation: { notExported: true, invalidLink: true, invalidPath: true, notDocumented: true },
  })
  installTheme(app, guides)
  app.converter.on('resolveBegin', categorizeReferences)
  // After typedoc has made the categories.
  app.converter.on('resolveEnd', orderCategories, -1000)
  const check = () => {
    if (app.logger.hasErrors() || app.logger.hasWarnings())
      throw new Error('The reference has warnings; they stand above.')
  }
  const project = await app.convert()
  if (!project) throw new Error('typedoc could not read the sources; its errors stand above.')
  app.validate(project)
  for (const name of listNamesWithoutExample(project)) app.logger.warn(`${name} has no @example`)
  check()
  return {
    project,
    write: async (folder) => {
      await app.generateDocs(project, folder)
      check()
    },
  }
}

/** What can be called comes first, then what can be read, then the types, in the order in which the module gives them out. */
function orderCategories({ project }: Context): void {
  const rank = (reflection: Reflection): number => {
    const { kind } = reflection.isReference() ? reflection.getTargetReflectionDeep() : reflection
    return kind === ReflectionKind.Function ? 0 : kind === ReflectionKind.Variable ? 1 : 2
  }
  for (const { categories = [] } of project.children ?? [])
    for (const { children } of categories) children.sort((a, b) => rank(a) - rank(b) || (rank(a) < 2 ? 0 : a.id - b.id))
}

/** What a module gives out that is defined in another has no comment of its own: it belongs to the category that it has there. */
function categorizeReferences({ project }: Context): void {
  for (const reflection of project.getReflectionsByKind(ReflectionKind.Reference)) {
    if (!reflection.isReference()) continue
    const target = reflection.getTargetReflectionDeep()
    const comments = [
      target.comment,
      ...(target.isDeclaration() ? (target.signatures ?? []) : []).map(({ comment }) => comment),
    ]
    const category = comments.map((comment) => comment?.getTag('@category')).find((tag) => tag !== undefined)
    if (category) reflection.comment = new Comment([], [category.clone()])
  }
}
