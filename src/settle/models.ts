import type { Format } from '../document.ts';
import { type Model, readModel, type StoredModel } from './model.ts';

/** What a model is for: documents without a DOM, or pages. */
export type ModelKind = 'text' | 'html';

const STORED: Record<ModelKind, () => Promise<{ readonly default: StoredModel }>> = {
  text: () => import('./text.model.json'),
  html: () => import('./html.model.json'),
};
const MODELS = new Map<ModelKind, Model>();

/** The learned model for documents of a format. */
export async function loadModel(format: Format): Promise<Model> {
  const kind = format === 'html' ? 'html' : 'text';
  let model = MODELS.get(kind);
  if (!model) MODELS.set(kind, (model = readModel((await STORED[kind]()).default)));
  return model;
}

/** Puts another model in place of the learned one: for learning. */
export function useModel(kind: ModelKind, model: Model): void {
  MODELS.set(kind, model);
}
