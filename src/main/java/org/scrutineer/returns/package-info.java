/** Provider returns: what a file means, who owes one, and what all of them come to for a period. */
package org.scrutineer.returns;
