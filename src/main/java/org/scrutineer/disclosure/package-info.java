/** What the public may read: marks on texts, papers in two parts, names kept back, and the check before release. */
package org.scrutineer.disclosure;
