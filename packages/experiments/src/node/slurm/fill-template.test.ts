import {expect, test} from 'vitest';
import {fillTemplate} from './fill-template.ts';

const values = {tasks: '3', workers: '2', time: '30', postbellum: 'node cli.js', spec: 's.yaml', out: '/tmp/o'};

test('fillTemplate(template, values, file) replaces every placeholder, again and again', () => {
  const filled = fillTemplate('{{postbellum}} {{spec}} 1/{{tasks}} of {{ tasks }} in $HOME', values, 'mine');
  expect(filled).toBe('node cli.js s.yaml 1/3 of 3 in $HOME');
});

test('fillTemplate(template, values, file) takes values as they are', () => {
  expect(fillTemplate('{{out}}', {...values, out: "'$& {{tasks}}'"}, 'mine')).toBe("'$& {{tasks}}'");
});

test('fillTemplate(template, values, file) names placeholders that stand for nothing', () => {
  expect(() => fillTemplate('{{task}} {{task}} {{queue}}', values, 'mine')).toThrow(
    'unknown placeholder: {{task}}, {{queue}} in mine (tasks, workers, time, postbellum, spec, out)',
  );
});
