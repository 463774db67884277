/** Shows who changed what, when and why, and what an undo would take back. */
package org.scrutineer.history;
