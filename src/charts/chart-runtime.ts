import {
  BarController,
  BarElement,
  BasePlatform,
  CategoryScale,
  Chart,
  LinearScale,
  type ChartOptions,
} from 'chart.js';
import type { Rect } from './hit.js';
import { Paints, type Paint } from './paints.js';
import type { ChartPoint, ChartSpec } from './spec.js';
import { specToConfig, type ChartLook, type StackedBarConfig } from './spec-to-config.js';
import type { ChartTheme } from './theme.js';

/**
 * The only file that knows chart.js, and the lazy one, with all that only drawing needs: reach it by `import()` only, and types from
 * here by `import type`.
 */

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** chart.js then neither listens to the canvas nor observes its parents: input and size are the controller's. */
class QuietPlatform extends BasePlatform {
  override acquireContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
    return canvas.getContext('2d');
  }
}

type Options = ChartOptions<'bar'>;

/** chart.js reads `plugins: false` as "none, not even those a host registered"; its types do not know that. */
function optionsOf({ options }: StackedBarConfig): Options {
  return { ...options, plugins: options.plugins as unknown as NonNullable<Options['plugins']> };
}

/** What is drawn, and how. */
export interface Drawing extends Pick<ChartLook, 'hidden' | 'mirrored' | 'tick' | 'animate'> {
  readonly spec: ChartSpec;
  readonly theme: ChartTheme;
}

/** One chart on one canvas, until `destroy()`. */
export class LiveChart {
  readonly #chart: Chart<'bar', (number | null)[], string>;
  readonly #paints = new Paints();

  /** Draws at once, at the given size in CSS px, without motion. */
  constructor(canvas: HTMLCanvasElement, drawing: Drawing, size: { width: number; height: number }) {
    const config = this.#config(drawing);
    canvas.width = size.width;
    canvas.height = size.height;
    this.#chart = new Chart(canvas, {
      type: config.type,
      data: config.data,
      platform: QuietPlatform,
      options: { ...optionsOf(config), animation: false },
    });
  }

  /** Takes over new data and look in place; bars that stay move there. */
  update(drawing: Drawing): void {
    const config = this.#config(drawing);
    const { data } = this.#chart;
    const same = data.datasets.length === config.data.datasets.length;
    data.labels = config.data.labels;
    if (same) data.datasets.forEach((dataset, index) => Object.assign(dataset, config.data.datasets[index]));
    else data.datasets = config.data.datasets;
    this.#chart.options = optionsOf(config);
    this.#chart.update();
  }

  resize(width: number, height: number): void {
    // chart.js remembers the stretched height of tiny bars until their data is parsed again.
    for (const dataset of this.#chart.data.datasets) dataset.data = [...dataset.data];
    this.#chart.resize(width, height);
  }

  /** Where a segment stands, or will stand when its motion has ended. A segment of zero has no height. */
  rect({ series, category }: ChartPoint): Rect | undefined {
    const bar = this.#chart.getDatasetMeta(series).data[category];
    if (!bar) return undefined;
    const place = bar.getProps(['x', 'y', 'base', 'width', 'height'] as string[], true);
    const { x, y, base, width, height } = place as Record<'x' | 'y' | 'base' | 'width' | 'height', number>;
    if (this.#chart.options.indexAxis === 'y')
      return { x: Math.min(x, base), y: y - height / 2, width: Math.abs(base - x), height };
    return { x: x - width / 2, y: Math.min(y, base), width, height: Math.abs(base - y) };
  }

  /** The rectangle between the axes. */
  get area(): Rect {
    const { left, top, width, height } = this.#chart.chartArea;
    return { x: left, y: top, width, height };
  }

  /** How the series are filled in a drawing. */
  fills({ spec, theme }: Pick<Drawing, 'spec' | 'theme'>): Paint[] {
    return this.#paints.of(spec, theme).map(({ full }) => full);
  }

  destroy(): void {
    this.#chart.destroy();
  }

  #config({ spec, theme, hidden, mirrored, tick, animate }: Drawing): StackedBarConfig {
    const paints = this.#paints.of(spec, theme);
    return specToConfig(spec, { ...theme, paints, hidden, mirrored, tick, animate });
  }
}
