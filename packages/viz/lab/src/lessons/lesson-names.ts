/** The lessons, in the order they are taught; what links call them. */
export const lessonNames = ['histories', 'force', 'disarmament', 'elections', 'coordination', 'drawdown'] as const;
export type LessonName = (typeof lessonNames)[number];
