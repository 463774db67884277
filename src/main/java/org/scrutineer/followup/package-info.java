/** Chasing: update forms that go out to officers and come back, and the list of who owes what since when. */
package org.scrutineer.followup;
