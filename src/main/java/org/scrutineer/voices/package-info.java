/** What people said at engagement events: questions, themes and comments, read from notes, coded, and shown as evidence. */
package org.scrutineer.voices;
