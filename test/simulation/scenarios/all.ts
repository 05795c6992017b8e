import type { Scenario } from '../scenario.ts';
import { clockScenarios, menuScenarios } from './menu-and-clock.ts';
import { sidebarScenarios } from './sidebar.ts';
import { typedScenarios } from './typed.ts';

export const scenarios: readonly Scenario[] = [
  ...sidebarScenarios,
  ...typedScenarios,
  ...menuScenarios,
  ...clockScenarios,
];

/** Those that may happen at the same time in one shop. */
export const together: readonly Scenario[] = scenarios.filter(
  ({ state, alone }) => state === 'open' && alone !== true,
);
