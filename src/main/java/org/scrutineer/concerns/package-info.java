/** Concerns about providers, the patterns in them, and the investigations that follow. */
package org.scrutineer.concerns;
