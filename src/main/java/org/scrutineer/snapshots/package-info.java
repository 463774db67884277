/** Snapshots: what members saw when a paper was issued, and what has changed between two of them. */
package org.scrutineer.snapshots;
