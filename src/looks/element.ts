interface Properties {
  readonly class?: string;
  readonly text?: string;
  /** Attributes but for handlers: scripts set those. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A new element with what stands in it. Text is only ever text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { class: className, text, attributes = {} }: Properties = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== undefined) made.className = className;
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
