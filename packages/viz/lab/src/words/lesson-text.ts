import type {LanguageName} from '@postbellum/viz/language';

/** What a teacher should know of a lesson. */
export interface TeacherWords {
  readonly aims: readonly string[];
  readonly timing: readonly string[];
  readonly answers: readonly string[];
  readonly misreadings: readonly string[];
  readonly care: readonly string[];
}

/** A lesson in one language. Numbers of results are not in it: they are read from what is stored. */
export interface LessonText {
  readonly title: string;
  /** What one needs to know to predict. */
  readonly background: readonly string[];
  /** What is to be predicted. */
  readonly question: string;
  /** Shown once there is a prediction, after the result. */
  readonly explain: readonly string[];
  readonly wrongIf: readonly string[];
  readonly leavesOut: readonly string[];
  readonly teacher: TeacherWords;
}

/** A lesson in every language. */
export type LessonTexts = Readonly<Record<LanguageName, LessonText>>;
