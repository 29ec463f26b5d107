/** Gives way to other events of the page or process. */
export const nextTurn = (): Promise<void> => new Promise(resolve => setTimeout(resolve));
