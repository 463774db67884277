/** The blocks of a paper and their writers for PDF and Word; knows no feature. */
package org.scrutineer.documents;
