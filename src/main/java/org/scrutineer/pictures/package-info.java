/**
 * Draws the charts and the laid-out pages of {@code documents} on the screen. A room of its own because they are made
 * where no window is known, and the kit knows nothing of papers; every feature above may show one.
 */
package org.scrutineer.pictures;
