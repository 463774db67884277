package org.scrutineer.layouts;

/**
 * What is measured, in the sheet's own words.
 *
 * @param text the lowest header cell alone, or the cell that heads the row
 * @param address of that cell
 * @param group what stands over it, or empty
 */
public record CrossLabel(String text, String address, String group) {
    /** The text with its group, if it has one. */
    public String whole() {
        return group.isEmpty() ? text : group + " / " + text;
    }
}
