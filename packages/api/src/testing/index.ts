export { deskOf } from './desk.ts';
export { stageServices } from './services.ts';
export { storyNamed, type Told, tell } from './stories.ts';
export { onBoth } from './suite.ts';
