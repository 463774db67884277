/** How people protect a workspace, keep copies of it and get it back: commands and dialogs. */
package org.scrutineer.safekeeping;
