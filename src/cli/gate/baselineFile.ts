/** Where known findings are kept unless the caller says otherwise: beside the configuration, or in the current folder. */
export const BASELINE_FILE = '.cleanarticlebaseline.json';
