import type { Scenario } from '../scenario.ts';
import { chatScenarios } from './chats.ts';
import { decisionScenarios } from './decisions.ts';
import { beatNow, clockScenarios, menuScenarios } from './menu-and-clock.ts';
import { sidebarScenarios } from './sidebar.ts';
import { typedScenarios } from './typed.ts';

export const scenarios: readonly Scenario[] = [
  ...sidebarScenarios,
  ...typedScenarios,
  ...menuScenarios,
  ...clockScenarios,
  ...decisionScenarios,
  ...chatScenarios,
];

/** Those that may happen at the same time in one shop. */
export const together: readonly Scenario[] = [
  ...scenarios.filter(({ state, alone }) => state === 'open' && alone !== true),
  beatNow,
];
