import type {BaseOptions, ChartElement} from '@postbellum/viz';
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';

interface ChartViewProps<Data, Options> {
  readonly draw: (data: Data, options: Options) => ChartElement<Data, Options, unknown>;
  readonly data: Data;
  readonly options: Options;
}

/** Charts are drawn no narrower, and shrink below that. */
const least = 320;

/** A chart of the library, redrawn in place as its data and its room change. */
export function ChartView<Data, Options extends BaseOptions>({draw, data, options}: ChartViewProps<Data, Options>) {
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<ChartElement<Data, Options, unknown> | undefined>(undefined);
  const [width, setWidth] = useState(0);

  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const measure = (): void => setWidth(Math.max(least, Math.floor(element.clientWidth)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (width === 0) return;
    const sized = {...options, width};
    if (chart.current) chart.current.update(data, sized);
    else {
      chart.current = draw(data, sized);
      host.current?.append(chart.current);
    }
  }, [draw, data, options, width]);
  useEffect(
    () => () => {
      chart.current?.destroy();
      chart.current = undefined;
    },
    [],
  );
  return <div class="chart" ref={host} />;
}
