import {expect, test} from 'vitest';
import {lessonNames} from '../lessons/lesson-names.ts';
import {lessonWords} from './lesson-words.ts';

/** Every sentence of a lesson. */
const sentences = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(sentences);

test('both languages of a lesson say equally much', () => {
  for (const name of lessonNames) {
    const {en, fr} = lessonWords[name];
    expect(sentences(fr).length, name).toBe(sentences(en).length);
    expect(new Set(sentences(en)).size, name).toBe(sentences(en).length);
  }
});

test('lessons forecast nothing and score nobody', () => {
  for (const name of lessonNames) {
    expect(
      sentences(lessonWords[name].en).filter(text => /\b(saves?|kills?|points|badge|collapse)\b/i.test(text)),
    ).toEqual([]);
    expect(sentences(lessonWords[name].fr).filter(text => /rechute|sauve|badge| [:;!?»]|« /i.test(text))).toEqual([]);
  }
});
