import { z } from 'zod';

/**
 * An address on the public web. Only the shape is checked here; what is behind a host name (private networks,
 * look-alikes, shorteners) is a content rule, so that it can say more.
 */
export const webAddress = z
  .url({ protocol: /^https?$/u, hostname: /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}\.?$/iu })
  .max(2000);
