import { defineCollection } from 'astro:content';
import { today } from '../scripts/today.ts';
import { contentLoader } from './content/loader.ts';
import { contentFolder, siteBase } from './content/site-file.ts';

/** One collection holds all content: its files are checked against one another, so they are read together. */
export const collections = {
  content: defineCollection({
    loader: contentLoader({ folder: contentFolder(), base: siteBase(), today: today() }),
  }),
};
