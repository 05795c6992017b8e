import { test } from '@playwright/test';
import { NO_BROWSER } from './browser.ts';

test.skip(`the browser tests: ${NO_BROWSER}`, () => {});
