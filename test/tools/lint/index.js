import { baselineRule } from './baseline.js';
import { cssRule } from './css.js';
import { doorsRule } from './doors.js';
import { targetsRule } from './targets.js';
import { templatesRule } from './templates.js';

/** The rules of the house that a linter can see in one file; those across files are tests in test/conventions/. */
export const house = {
  rules: { baseline: baselineRule, css: cssRule, doors: doorsRule, targets: targetsRule, templates: templatesRule },
};
