/** The council's own furniture: committees, the rating schemes it uses, background papers, dates as people write them. */
package org.scrutineer.committees;
