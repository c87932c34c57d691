import { accessibilityTests } from './harness/accessible.ts';

export const scheme = 'light';
export const tests = accessibilityTests(scheme);
