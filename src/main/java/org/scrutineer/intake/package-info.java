/** The import desk: what a file says beside what the store holds, and all of it taken in as one set; knows no feature. */
package org.scrutineer.intake;
