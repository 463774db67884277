/**
 * Looks a paper over before it goes out: what does not add up, what a reader cannot know, what must not be printed.
 * Changes nothing; it knows a paper and what its composer knows beside the text, and no feature.
 */
package org.scrutineer.linter;
