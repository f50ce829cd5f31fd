import type { ChromiumEngine, ChromiumTab } from './engines.ts'

/** A node of the accessibility tree, as in Chromium's protocol. */
interface Node {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value?: string | number | boolean }
  readonly name?: { readonly value?: string | number | boolean }
  readonly childIds?: readonly string[]
  readonly backendDOMNodeId?: number
  readonly properties?: readonly {
    readonly name: string
    readonly value: { readonly value?: string | number | boolean }
  }[]
}

const told = ['modal', 'checked', 'expanded', 'level', 'focused']
const silent = ['none', 'generic', 'InlineTextBox']

const line = ({ role, name, properties = [] }: Node) => {
  const states = properties
    .filter((one) => told.includes(one.name) && one.value.value !== false)
    .map((one) => `${one.name}=${String(one.value.value)}`)
  const label = String(name?.value ?? '').replaceAll(/\s+/g, ' ')
  return [String(role?.value), label && JSON.stringify(label), ...states].filter(Boolean).join(' ')
}

/**
 * Reads an element's accessibility tree, as Chromium exposes it to assistive technology.
 *
 * @param engine the browser
 * @param tab the page
 * @param selector the element
 * @returns a line for each node, with role, name and states, indented by its depth
 */
export const treeOf = async (
  engine: ChromiumEngine,
  tab: ChromiumTab,
  selector: string,
): Promise<string> => {
  const session = await engine.context.newCDPSession(tab.page)
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { node } = await session.send('DOM.describeNode', { nodeId })
  const all = (await session.send('Accessibility.getFullAXTree')).nodes as readonly Node[]
  const byId = new Map(all.map((one) => [one.nodeId, one]))
  const linesOf = (one: Node, indent: string, above = '', isInButton = false): string[] => {
    const role = String(one.role?.value)
    const name = String(one.name?.value ?? '')
    // A button's text is already its name, or not exposed (WAI-ARIA: its children are presentational).
    const isSaid = role === 'StaticText' && (isInButton || above.includes(name.trim()))
    const isShown = !one.ignored && !silent.includes(role) && !isSaid
    const children = (one.childIds ?? []).flatMap((id) => byId.get(id) ?? [])
    return [
      ...(isShown ? [indent + line(one)] : []),
      ...children.flatMap((child) =>
        linesOf(child, isShown ? `${indent}  ` : indent, name || above, role === 'button'),
      ),
    ]
  }
  const start = all.find((one) => one.backendDOMNodeId === node.backendNodeId)
  await session.detach()
  return start ? linesOf(start, '').join('\n') : ''
}
