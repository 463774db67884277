package org.scrutineer.clashes;

import java.util.List;

/**
 * One thing that can be written new.
 *
 * @param label what it is called
 * @param paragraphs whether it holds whole paragraphs
 * @param choices the words that it may hold; empty for a free text
 */
record Entry(String column, String label, boolean paragraphs, List<String> choices) {
    Entry {
        choices = List.copyOf(choices);
    }
}
