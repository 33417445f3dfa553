import {
  type Application,
  DefaultTheme,
  type DocumentReflection,
  JSX,
  KindRouter,
  type NavigationElement,
  PageEvent,
  type ProjectReflection,
  type Reflection,
} from 'typedoc'
import { findGuide, type Guide } from './guides.js'

/** The pages are in English, and so it opens in English. */
const PLAYGROUND = 'playground/index.html?lang=en'

/** The modules that hold one gazetteer each are shown below the one that holds all. */
const KIND = 'aalam/gazetteers/'

/** Gives the guides their headings as names, short addresses, and a part of the navigation of their own. */
export function installTheme(app: Application, guides: readonly Guide[]): void {
  const guideOf = (reflection: Reflection) => {
    const path = reflection.isDocument() && reflection.project.files.getReflectionPath(reflection)
    return path ? findGuide(guides, path) : undefined
  }

  app.converter.on('createDocument', (_context: undefined, document: DocumentReflection) => {
    const guide = guideOf(document)
    if (!guide) return
    document.name = guide.title
    // The page has its name as a heading already.
    const [first] = document.content
    if (first) first.text = first.text.replace(/^\s*# .+\n/, '')
  })

  app.renderer.defineRouter(
    'guides',
    class extends KindRouter {
      protected override getIdealBaseName(reflection: Reflection): string {
        const guide = guideOf(reflection)
        return guide ? `guides/${guide.slug}` : super.getIdealBaseName(reflection)
      }
    },
  )

  app.renderer.defineTheme(
    'guides',
    class extends DefaultTheme {
      override buildNavigation(project: ProjectReflection): NavigationElement[] {
        const all = super.buildNavigation(project)
        const kinds = all.filter(({ text }) => text.startsWith(KIND))
        const others = all
          .filter((element) => !kinds.includes(element))
          .map((element) => ({
            ...element,
            ...(`${element.text}/` === KIND && { children: [...(element.children ?? []), ...kinds] }),
          }))
        return [{ text: 'Playground', path: PLAYGROUND }, ...others]
      }
    },
  )

  // For screen readers: typedoc's pages have no main part, and a table that scrolls by itself is none to some of them.
  app.renderer.on(PageEvent.END, (page: PageEvent) => {
    page.contents = (page.contents ?? '')
      .replace('<div class="col-content">', '<div class="col-content" role="main">')
      .replace(/<table>.*?<\/table>/gs, '<div class="aalam-scroll">$&</div>')
  })

  app.renderer.hooks.on('content.begin', (context) =>
    context.page.model.isProject() && context.page.url === 'index.html'
      ? JSX.createElement(
          'nav',
          { class: 'aalam-start', 'aria-label': 'Start' },
          JSX.createElement('a', { href: context.relativeURL(PLAYGROUND, true) }, 'Try it in the playground'),
          ...guides
            .slice(0, 3)
            .map(({ slug, title }) =>
              JSX.createElement('a', { href: context.relativeURL(`guides/${slug}.html`, true) }, title),
            ),
        )
      : JSX.createElement(JSX.Fragment, null),
  )
}
