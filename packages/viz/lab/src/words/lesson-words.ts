import type {LessonName} from '../lessons/lesson-names.ts';
import type {LessonTexts} from './lesson-text.ts';
import {coordination} from './lessons/coordination.ts';
import {disarmament} from './lessons/disarmament.ts';
import {drawdown} from './lessons/drawdown.ts';
import {elections} from './lessons/elections.ts';
import {force} from './lessons/force.ts';
import {histories} from './lessons/histories.ts';

export const lessonWords: Readonly<Record<LessonName, LessonTexts>> = {
  histories,
  force,
  disarmament,
  elections,
  coordination,
  drawdown,
};
