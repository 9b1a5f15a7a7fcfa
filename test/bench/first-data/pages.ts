/** The pages that are compared. `shown` runs in the page and is true once the first data can be seen. */
export interface BenchPage {
  name: string;
  /** Ratios are to the page of this name. */
  floor: string;
  head: string;
  body: string;
  shown: () => boolean;
}

const kit = '<script type="module" src="/kit/tranche.min.js"></script>';
/** What README tells pages to write above it. */
const early = [
  '<link rel="preconnect" href="ORIGIN" crossorigin>',
  '<link rel="stylesheet" href="/kit/pre.css">',
  '<script type="module" async fetchpriority="high" src="/kit/early.js"></script>',
].join('');
const provided = (tag: string): string =>
  `<tranche-provider base-url="API" token-url="/token" locale="en"><${tag}></${tag}></tranche-provider>`;

const rowShown = (): boolean =>
  Boolean(
    document.querySelector('tranche-detailing-table')?.shadowRoot?.querySelector('.grid-body [aria-rowindex="2"] bdi'),
  );
const chartShown = (): boolean => {
  const root = document.querySelector('tranche-status-chart')?.shadowRoot;
  const canvas = root?.querySelector('canvas');
  return Boolean(
    canvas && canvas.width > 300 && root?.querySelector('[aria-busy="false"] .chart:not([aria-busy="true"])'),
  );
};

export const pages: readonly BenchPage[] = [
  {
    name: 'floor: list of 25 rows',
    floor: 'floor: list of 25 rows',
    head: '<script type="module" src="/floor.js"></script>',
    body: '<floor-list></floor-list>',
    shown: () => Boolean(document.querySelector('floor-list')?.shadowRoot?.querySelector('.row')),
  },
  {
    name: 'detailing table',
    floor: 'floor: list of 25 rows',
    head: kit,
    body: provided('tranche-detailing-table'),
    shown: rowShown,
  },
  {
    name: 'detailing table, early',
    floor: 'floor: list of 25 rows',
    head: early + kit,
    body: provided('tranche-detailing-table'),
    shown: rowShown,
  },
  {
    name: 'floor: stacked bar',
    floor: 'floor: stacked bar',
    head: '<script type="module" src="/floor-chart.js"></script>',
    body: '<floor-chart></floor-chart>',
    shown: () => Boolean(document.querySelector('floor-chart')?.shadowRoot?.querySelector('.drawn')),
  },
  {
    name: 'status chart, early',
    floor: 'floor: stacked bar',
    head: early + kit,
    body: provided('tranche-status-chart'),
    shown: chartShown,
  },
];
