/**
 * Where ten parameters come from: one draw of a posterior, rounded to two digits. The posterior is data
 * (packages/experiments/data) and holds the command that gives it again; a test compares.
 */
export const posterior = 'draw chosen by `postbellum calibrate --points 200 --runs 12 --choose 16`';
