/** Every route that the local Discord knows. */
import { commandRoutes } from './commands.ts';
import { interactionRoutes } from './interactions.ts';
import { messageRoutes } from './messages.ts';
import { placeRoutes } from './places.ts';
import type { Route } from './route.ts';

export const routes: readonly Route[] = [
  ...placeRoutes,
  ...commandRoutes,
  ...messageRoutes,
  ...interactionRoutes,
];
