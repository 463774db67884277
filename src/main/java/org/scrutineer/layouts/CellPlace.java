package org.scrutineer.layouts;

/** A cell of a sheet: its address as people write it. */
public record CellPlace(String sheet, String address) {}
