exports.jest = require('@vitest/spy');
