import { z } from 'zod';

// The content policy allows no code made from text, and zod would try before the first object. Imported before all schemas.
z.config({ jitless: true });
