/** The list of recommendations at which officers work: what it shows, its filters and views, and what stands beside it. */
package org.scrutineer.workbench;
