import {dot, type LinearFit, leverage} from './least-squares.ts';
import {quadraticTerms, type Surface, surfacesOver} from './quadratic-surface.ts';

/** How well one summary is emulated. */
export interface EmulatorQuality {
  /** Share of the variance of simulated summaries explained, each point left out in turn. */
  readonly r2: number;
  /** Standard deviation of what is left when each point is left out in turn. */
  readonly residualSd: number;
  /** Standard deviation of the surface itself being wrong: what is left beyond the noise of the simulator and of the fit. */
  readonly misfitSd: number;
}

/** A quadratic surface for each summary, standing in for the simulator. */
export interface Emulator {
  readonly quality: readonly EmulatorQuality[];
  /** Means of all summaries at a place in the unit cube, and the variance of each mean. */
  at(place: readonly number[]): {readonly means: readonly number[]; readonly variances: readonly number[]};
}

export interface EmulatorOptions {
  /** Variance of each summary from one replicate to another; 0 if absent, so that all that is left counts as misfit. */
  readonly noise?: readonly number[];
}

/** Points without which nothing is known of a summary. */
const fewest = 3;

/**
 * Fits a full quadratic polynomial with a ridge to each summary over simulated points. A summary that is NaN at a point
 * is fitted without that point; one that hardly any point has may be anything. Few replicates at each of many points
 * will do: the regression averages their noise away.
 */
export function fitEmulator(
  places: readonly (readonly number[])[],
  summaries: readonly (readonly number[])[],
  {noise}: EmulatorOptions = {},
): Emulator {
  const terms = places.map(quadraticTerms);
  const overAll = surfacesOver(terms);
  const fits = summaries[0].map((_, at): Fit | undefined => {
    const present = summaries.flatMap((row, point) => (Number.isFinite(row[at]) ? [point] : []));
    if (present.length < fewest) return undefined;
    const values = present.map(point => summaries[point][at]);
    const fit = present.length === places.length ? overAll : surfacesOver(present.map(point => terms[point]));
    return fitOf(fit(values), values, noise?.[at] ?? 0);
  });
  return {
    quality: fits.map(fit => fit?.quality ?? unknown),
    at(place) {
      const row = quadraticTerms(place);
      const reach = new Map<LinearFit['inverse'], number>();
      const variances = fits.map(fit => {
        if (!fit) return Number.POSITIVE_INFINITY;
        const {inverse, scatter} = fit.surface;
        const known = reach.get(inverse) ?? leverage(inverse, row);
        reach.set(inverse, known);
        return scatter * known + fit.quality.misfitSd ** 2;
      });
      return {means: fits.map(fit => (fit ? dot(fit.surface.coefficients, row) : 0)), variances};
    },
  };
}

interface Fit {
  readonly surface: Surface;
  readonly quality: EmulatorQuality;
}

const unknown: EmulatorQuality = {
  r2: 0,
  residualSd: Number.POSITIVE_INFINITY,
  misfitSd: Number.POSITIVE_INFINITY,
};

function fitOf(surface: Surface, values: readonly number[], noise: number): Fit {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const total = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return {
    surface,
    quality: {
      r2: total > 0 ? 1 - surface.variance / total : 0,
      residualSd: Math.sqrt(surface.variance),
      misfitSd: Math.sqrt(Math.max(0, surface.scatter - noise)),
    },
  };
}
