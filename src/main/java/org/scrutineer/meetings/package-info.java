/** Meetings of committees: agenda, minutes, what was resolved and asked for, and the work programme. */
package org.scrutineer.meetings;
