import { diagnosticsFeature } from './diagnostics.ts';
import type { Feature } from './feature.ts';
import { hoverFeature } from './hover.ts';

/** Every feature that the server offers. */
export const features: readonly Feature[] = [diagnosticsFeature, hoverFeature];
