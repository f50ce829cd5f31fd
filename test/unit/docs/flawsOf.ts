import ts from 'typescript'

/**
 * Finds what a function's docstring lacks.
 *
 * @param checker the checker of the function's program
 * @param symbol an export; only one that can be called has flaws
 * @param options whether it needs an example
 * @returns each flaw in words
 */
export const flawsOf = (
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
  { needsExample }: { readonly needsExample: boolean },
): readonly string[] => {
  if (!(symbol.flags & ts.SymbolFlags.Value)) return []
  const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures()
  if (!signature) return []

  const tags = symbol.getJsDocTags(checker)
  const has = (name: string) => tags.some((tag) => tag.name === name)
  const isVoid = !!(signature.getReturnType().flags & ts.TypeFlags.Void)
  const described = tags
    .filter(({ name }) => name === 'param')
    .map(({ text }) => ts.displayPartsToString(text).split(/\s/, 1)[0] ?? '')
  const { parameters } = signature
  // A destructured parameter has no name of its own: the docstring chooses one.
  const isNamed = ({ valueDeclaration }: ts.Symbol) =>
    !!valueDeclaration && ts.isParameter(valueDeclaration) && ts.isIdentifier(valueDeclaration.name)

  return [
    ...(symbol.getDocumentationComment(checker).length ? [] : ['has no docstring']),
    ...(isVoid || has('returns') ? [] : ['has no @returns']),
    ...(!needsExample || has('example') ? [] : ['has no @example']),
    ...(described.length === parameters.length
      ? parameters.flatMap((parameter, index) =>
          isNamed(parameter) && parameter.name !== described[index]
            ? [`has "@param ${described[index] ?? ''}" for ${parameter.name}`]
            : [],
        )
      : [`has ${described.length} @param for ${parameters.length} parameters`]),
  ]
}
