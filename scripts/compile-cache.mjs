import { enableCompileCache } from 'node:module';

// Loaded before a command (`node --import`), which then starts a third of a second sooner: its modules are compiled already.
enableCompileCache('.cache/compile');
