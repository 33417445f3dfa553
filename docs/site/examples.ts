import { type DeclarationReflection, type ProjectReflection, ReflectionKind } from 'typedoc'

/** What runs, and what holds data: an example shows how each of these is used. A type alias is shown where it is used. */
const SHOWN = ReflectionKind.Function | ReflectionKind.Variable | ReflectionKind.Interface

/** The public functions, constants and interfaces whose comment has no example, each with its module. */
export function listNamesWithoutExample(project: ProjectReflection): string[] {
  return project
    .getReflectionsByKind(SHOWN)
    .filter((reflection): reflection is DeclarationReflection => reflection.parent?.kind === ReflectionKind.Module)
    .filter((reflection) => !hasExample(reflection))
    .map((reflection) => reflection.getFullName())
}

function hasExample({ comment, signatures = [] }: DeclarationReflection): boolean {
  return [comment, ...signatures.map((signature) => signature.comment)].some((each) => each?.getTag('@example'))
}
