import { applyTheme, keptTheme } from './theme.ts';

// Loaded before the style sheet: a page that comes light and turns dark is a flash in the face.
applyTheme(keptTheme());
