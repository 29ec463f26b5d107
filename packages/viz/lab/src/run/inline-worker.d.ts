/** A module as Vite puts it into the page, to be started as a worker. */
declare module '*?worker&inline' {
  const InlineWorker: new () => Worker;
  export default InlineWorker;
}
