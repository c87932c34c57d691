import { accessibilityTests } from './harness/accessible.ts';

export const scheme = 'dark';
export const tests = accessibilityTests(scheme);
