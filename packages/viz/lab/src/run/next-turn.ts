const {port1, port2} = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/** Gives way to whatever waits to be heard; a timer would wait four milliseconds longer. */
export function nextTurn(): Promise<void> {
  return new Promise(resolve => {
    waiting.push(resolve);
    port2.postMessage(undefined);
  });
}
