/** What a rating is: schemes as data, their words and aliases, and the colour each maps to. */
package org.scrutineer.ratings;
