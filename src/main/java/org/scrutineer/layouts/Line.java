package org.scrutineer.layouts;

/** A text that stands around a table: a title, a legend, a note. */
public record Line(int row, String address, String text) {}
