package org.scrutineer.workbooks;

import org.scrutineer.ui.Tone;

/** A rating in an exported cell: its word, on the ground that belongs to its tone. */
public record Rated(String word, Tone tone) {}
