/** The months, quarters and years that figures are for, as people write them; knows no feature. */
package org.scrutineer.periods;
