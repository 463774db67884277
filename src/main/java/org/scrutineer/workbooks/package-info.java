/** Reads and writes Excel and CSV safely, and says where each value stands; knows no feature. */
package org.scrutineer.workbooks;
