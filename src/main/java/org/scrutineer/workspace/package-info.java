/** Opens, migrates, locks and keeps the store on the disk; the generated tables. */
package org.scrutineer.workspace;
