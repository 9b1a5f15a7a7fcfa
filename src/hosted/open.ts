import { beginOpening } from './opening.js';

beginOpening(window);
