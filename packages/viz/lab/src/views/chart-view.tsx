import type {BaseOptions, ChartElement} from '@postbellum/viz';
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {LanguageName} from '../address/address.ts';
import {useLoaded} from './use-loaded.ts';

interface ChartViewProps<Data, Options, Value> {
  readonly draw: (data: Data, options: Options) => ChartElement<Data, Options, Value>;
  readonly data: Data;
  readonly options: Options;
  /** Options that hold when it is first drawn alone, such as where its cursor stands. */
  readonly opening?: Partial<Options>;
  /** Told where a reader goes in it. */
  readonly onValue?: (value: Value) => void;
  /** Told what a reader picks in it, by a click or Enter. */
  readonly onPick?: (value: Value) => void;
}

/** How every chart of the lab is drawn, the same objects at each drawing so that charts are not drawn anew for them. */
export const chartOptions = {
  en: {theme: 'auto', locale: 'en'},
  fr: {theme: 'auto', locale: 'fr'},
} as const satisfies Readonly<Record<LanguageName, BaseOptions>>;

/** Charts are drawn no narrower, and shrink below that. */
const least = 320;

/** The first chart does not wait for its buttons and its table. */
const loadFigure = () => import('./figure.ts');

/** A chart of the library as a figure that can be saved, redrawn in place as its data and its room change. */
export function ChartView<Data, Options extends BaseOptions, Value>({
  draw,
  data,
  options,
  opening,
  onValue,
  onPick,
}: ChartViewProps<Data, Options, Value>) {
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<ChartElement<Data, Options, Value> | undefined>(undefined);
  const drawnWith = useRef(options);
  const told = useRef({onValue, onPick});
  told.current = {onValue, onPick};
  const [width, setWidth] = useState(0);
  const figure = useLoaded(loadFigure)?.figure;
  const {locale} = options;

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
    // What was given before stays as the reader left it.
    const changed: Partial<Options> = drawnWith.current === options ? {} : options;
    if (chart.current) chart.current.update(data, {...changed, width});
    else {
      const drawn = draw(data, {...options, ...opening, width});
      const at = (tell: ((value: Value) => void) | undefined): void => {
        if (drawn.value !== null) tell?.(drawn.value);
      };
      drawn.addEventListener('input', () => at(told.current.onValue));
      drawn.addEventListener('click', () => at(told.current.onPick));
      drawn.addEventListener('keydown', ({key}) => key === 'Enter' && at(told.current.onPick));
      host.current?.append(drawn);
      chart.current = drawn;
    }
    drawnWith.current = options;
  }, [draw, data, options, width]);
  useLayoutEffect(() => {
    // Anew in another language: its buttons are written once.
    if (figure && chart.current) host.current?.replaceChildren(figure(chart.current));
  }, [figure, locale, width === 0]);
  useEffect(
    () => () => {
      chart.current?.destroy();
      chart.current = undefined;
    },
    [],
  );
  return <div class="chart" ref={host} />;
}
