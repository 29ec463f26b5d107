import {marks} from './join.ts';
import type {PanelContext, Step} from './panel-context.ts';
import {type Joined, linePath, places} from './paths.ts';

/** How a step line is drawn: `0` dashes are a solid line. */
export interface StepStyle {
  readonly stroke: string;
  readonly width: number;
  readonly dashes: string;
}

export const dashesOfPlan = ['none', '7 3', '10 3 2 3'] as const;

/** The line of a panel's own plan. */
export const planStyle = (stroke: string, plan: number): StepStyle => ({
  stroke,
  width: 2.4,
  dashes: dashesOfPlan[plan],
});

/** The line of another plan: present, but not the subject. */
export const ghostStyle = (stroke: string): StepStyle => ({stroke, width: 1.3, dashes: '1.3 2.7'});

/** Values over time that hold until the next one, unless straight lines join them. */
export function steps(
  parent: SVGElement,
  lines: readonly {readonly points: readonly Step[]; readonly style: StepStyle}[],
  {x, y}: PanelContext,
  joined: Joined = 'held',
): void {
  marks(parent, 'path', lines)
    .attr('fill', 'none')
    .attr('stroke', ({style}) => style.stroke)
    .attr('stroke-width', ({style}) => style.width)
    .attr('stroke-dasharray', ({style}) => style.dashes)
    .attr('stroke-linejoin', 'round')
    .attr('d', ({points}) =>
      linePath(
        places(
          points.map(({date}) => x(date)),
          joined,
        ),
        points.map(({value}) => y(value)),
      ),
    );
}
