package org.scrutineer.clashes;

/**
 * One thing that a version says.
 *
 * @param label what it is, or empty where the field says only one thing
 * @param text as people read it
 */
public record Value(String label, String text) {
    String line() {
        return label.isEmpty() ? text : label + ": " + text;
    }
}
