/** What a run does with documents. */
export type Action = 'clean' | 'check' | 'fix' | 'explain' | 'learn';

/** Whether it is the gate's. */
export const isGate = (action: Action): action is 'check' | 'fix' => action === 'check' || action === 'fix';
