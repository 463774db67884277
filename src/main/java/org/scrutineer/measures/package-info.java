/** What is measured of providers, and what each of them returned for a period. */
package org.scrutineer.measures;
