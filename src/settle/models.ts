import type { Format } from '../document.ts';
import { type Model, type ModelKind, readModel, type StoredModel } from './model.ts';
import text from './text.model.json' with { type: 'json' };

// The one for text comes with the engine, the other when a page does.
const STORED: Record<ModelKind, () => StoredModel | Promise<StoredModel>> = {
  text: () => text,
  html: async () => (await import('./html.model.json')).default,
};
const MODELS = new Map<ModelKind, Model>();

/** The learned model for documents of a format. */
export async function loadModel(format: Format): Promise<Model> {
  const kind = format === 'html' ? 'html' : 'text';
  let model = MODELS.get(kind);
  if (!model) MODELS.set(kind, (model = readModel(kind, await STORED[kind]())));
  return model;
}

/** Puts another model in place of the learned one: for learning. */
export function useModel(kind: ModelKind, model: Model): void {
  MODELS.set(kind, model);
}
