/** Work that is taken away and brought back: the file it travels in, who has what, and the commands and pages for it. */
package org.scrutineer.packs;
