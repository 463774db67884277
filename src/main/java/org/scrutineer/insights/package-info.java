/** How reviews and programmes stood, moved and fall due: from the register to pictures, and the place that shows them. */
package org.scrutineer.insights;
